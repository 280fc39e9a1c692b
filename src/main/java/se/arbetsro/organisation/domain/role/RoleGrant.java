package se.arbetsro.organisation.domain.role;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * A role that is about to be given.
 *
 * @param unit the top of its reach
 * @param deputyFor the role of someone absent that this one covers; then it has an end. Null for a
 *     role of one's own
 */
public record RoleGrant(
        PersonId person,
        Role role,
        UnitId unit,
        Validity valid,
        Duties duties,
        @Nullable RoleAssignmentId deputyFor) {}
