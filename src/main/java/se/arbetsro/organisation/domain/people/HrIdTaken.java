package se.arbetsro.organisation.domain.people;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has the HR id. */
public final class HrIdTaken extends Conflict {

    HrIdTaken() {
        super("organisation.person.hrIdTaken");
    }
}
