package se.arbetsro.governance.domain.meeting;

import se.arbetsro.platform.fault.Invalid;

/** The password given to sign by is not that of the one who signs. */
public class WrongPassword extends Invalid {

    WrongPassword() {
        super("governance.minutes.wrongPassword");
    }
}
