package se.arbetsro.organisation.domain.change;

import se.arbetsro.platform.fault.Conflict;

/** The change has been carried out or discarded meanwhile. */
public final class NoLongerDraft extends Conflict {

    public static NoLongerDraft now() {
        return new NoLongerDraft();
    }

    NoLongerDraft() {
        super("organisation.change.noDraft");
    }
}
