package se.arbetsro.organisation.domain.people;

import se.arbetsro.platform.fault.Conflict;

/** The unit does not exist at all of that time. */
public final class OutsideUnitLife extends Conflict {

    OutsideUnitLife() {
        super("organisation.employment.outsideLife");
    }
}
