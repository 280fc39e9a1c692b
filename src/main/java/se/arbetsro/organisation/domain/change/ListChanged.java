package se.arbetsro.organisation.domain.change;

import se.arbetsro.platform.fault.Conflict;

/** What the change touches is no longer what was shown when it was to be carried out. */
public final class ListChanged extends Conflict {

    ListChanged() {
        super("organisation.change.listChanged");
    }
}
