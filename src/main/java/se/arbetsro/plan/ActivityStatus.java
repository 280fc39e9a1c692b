package se.arbetsro.plan;

import java.util.EnumSet;
import java.util.Set;

/** How far an activity has come. */
public enum ActivityStatus {
    /** Somebody has proposed it. */
    PROPOSED,
    /** It shall be done. */
    DECIDED,
    /** The work has begun. */
    UNDER_WAY,
    /** It has been done; what came of it is for a control to say. */
    DONE,
    /** It will not be done, and the reason is told. */
    CANCELLED;

    /** Those that are still to be done. */
    public static final Set<ActivityStatus> OPEN =
            java.util.Collections.unmodifiableSet(EnumSet.of(PROPOSED, DECIDED, UNDER_WAY));

    /** Whether the next step may be this one. What has ended can be taken up again. */
    public boolean canBecome(ActivityStatus next) {
        return switch (this) {
            case PROPOSED -> next == DECIDED || next == CANCELLED;
            case DECIDED -> next == UNDER_WAY || next == CANCELLED;
            case UNDER_WAY -> next == DONE || next == CANCELLED;
            case DONE -> next == UNDER_WAY;
            case CANCELLED -> next == DECIDED;
        };
    }

    public boolean open() {
        return OPEN.contains(this);
    }
}
