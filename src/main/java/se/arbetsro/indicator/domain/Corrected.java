package se.arbetsro.indicator.domain;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has corrected the figure since it was opened. */
public final class Corrected extends Conflict {

    private final transient IndicatorQueries.Found current;

    Corrected(IndicatorQueries.Found current) {
        this.current = current;
    }

    /** The figure as it stands now. */
    public IndicatorQueries.Found current() {
        return current;
    }
}
