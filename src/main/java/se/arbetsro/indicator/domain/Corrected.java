package se.arbetsro.indicator.domain;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has corrected the figure since it was opened. */
public final class Corrected extends Conflict {

    private final transient ObservationQueries.Found current;

    Corrected(ObservationQueries.Found current) {
        this.current = current;
    }

    /** The figure as it stands now. */
    public ObservationQueries.Found current() {
        return current;
    }
}
