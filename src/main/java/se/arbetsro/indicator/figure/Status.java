package se.arbetsro.indicator.figure;

/** How far a figure has come, from its entering until all may read it. */
public enum Status {
    REPORTED,
    CHECKED,
    APPROVED,
    /** Made public by the municipality: open to all who may read figures, wherever they work. */
    PUBLISHED;

    /**
     * Whether one step leads from here to the next: on, one at a time, or back to who reported it;
     * what is published can be withdrawn.
     */
    public boolean canBecome(Status next) {
        return switch (this) {
            case REPORTED -> next == CHECKED;
            case CHECKED -> next == APPROVED || next == REPORTED;
            case APPROVED -> next == PUBLISHED || next == REPORTED;
            case PUBLISHED -> next == APPROVED;
        };
    }

    public boolean isBefore(Status other) {
        return compareTo(other) < 0;
    }

    /** Whether it has been approved, so that it is no longer preliminary. */
    public boolean isSettled() {
        return this == APPROVED || this == PUBLISHED;
    }
}
