package se.arbetsro.organisation.domain.role;

import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * A role that someone is given over a part of the organisation.
 *
 * @param unit the top of its reach
 */
public record RoleEntry(PersonId person, Role role, UnitId unit, Validity valid, Duties duties) {}
