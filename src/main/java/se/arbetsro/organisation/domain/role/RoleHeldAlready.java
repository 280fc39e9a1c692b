package se.arbetsro.organisation.domain.role;

import se.arbetsro.platform.fault.Conflict;

/** The person has the role over the unit at some of that time already. */
public final class RoleHeldAlready extends Conflict {

    RoleHeldAlready() {
        super("organisation.role.held");
    }
}
