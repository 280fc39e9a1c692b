package se.arbetsro.governance.domain.meeting;

import se.arbetsro.platform.fault.Conflict;

/** The meeting has been cancelled, or its minutes are being signed: it does not change. */
public class MinutesAreClosed extends Conflict {

    MinutesAreClosed() {
        super("governance.minutes.closed");
    }
}
