package se.arbetsro.organisation.domain.change;

import se.arbetsro.platform.fault.Conflict;

/** The change cannot be carried out yet: something has no home, or a day does not fit. */
public final class NotReady extends Conflict {

    NotReady() {
        super("organisation.change.notReady");
    }
}
