package se.arbetsro.organisation.domain.role;

import se.arbetsro.platform.fault.Conflict;

/** The unit is not there at all of that time. */
public final class OutsideLife extends Conflict {

    OutsideLife() {
        super("organisation.role.outsideLife");
    }
}
