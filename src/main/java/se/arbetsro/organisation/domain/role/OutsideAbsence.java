package se.arbetsro.organisation.domain.role;

import se.arbetsro.platform.fault.Conflict;

/** A deputy covers an absence: within the time of the role that is covered, and with an end. */
public final class OutsideAbsence extends Conflict {

    OutsideAbsence() {
        super("organisation.role.outsideAbsence");
    }
}
