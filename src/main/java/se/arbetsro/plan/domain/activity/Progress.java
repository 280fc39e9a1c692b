package se.arbetsro.plan.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;

/**
 * How far an activity has come, since when, by whose word, and what it was before.
 *
 * @param statusBefore what it goes back to when the last step is undone; null when there is no step
 *     to undo
 * @param cancelledWhy there exactly when it is cancelled
 * @param decided who decided it and when; kept by all states after that. Null for a proposal, for
 *     one that was cancelled before it was decided, and when nobody has said
 */
record Progress(
        ActivityStatus status,
        @Nullable ActivityStatus statusBefore,
        Instant statusAt,
        UUID statusBy,
        @Nullable String cancelledWhy,
        @Embedded.Nullable(prefix = "decided_") @Nullable Decided decided) {

    /** Offered for half a minute; a click that began in time is not refused for being slow. */
    static final Duration UNDO_TAKEN = Duration.ofSeconds(60);

    static Progress begin(@Nullable Decided decided, Instant at, UUID by) {
        ActivityStatus status = decided == null ? ActivityStatus.PROPOSED : ActivityStatus.DECIDED;
        return new Progress(status, null, at, by, null, decided);
    }

    /**
     * @param why there exactly when it is cancelled
     * @param decision who decided it, when that is the step; what is known stays otherwise
     */
    Progress step(
            ActivityStatus next,
            @Nullable String why,
            @Nullable Decided decision,
            Instant at,
            UUID by) {
        if (!status.canBecome(next)) {
            throw new StepNotPossible(status, next);
        }
        if ((next == ActivityStatus.CANCELLED) != (why != null && !why.isBlank())) {
            throw new IllegalArgumentException("A reason belongs to what is cancelled, always");
        }
        if (decision != null && next != ActivityStatus.DECIDED) {
            throw new IllegalArgumentException("A decision belongs to what is decided");
        }
        // A cancellation is not gone back to: its reason would have to be given anew.
        ActivityStatus before = status == ActivityStatus.CANCELLED ? null : status;
        return new Progress(next, before, at, by, why, decision == null ? decided : decision);
    }

    boolean undoableBy(UUID person, Instant at) {
        return statusBefore != null
                && statusBy.equals(person)
                && !at.isAfter(statusAt.plus(UNDO_TAKEN));
    }

    /** As before the last step. */
    Progress undo(Instant at, UUID by) {
        if (statusBefore == null || !undoableBy(by, at)) {
            throw new TooLateToUndo();
        }
        return new Progress(
                statusBefore,
                null,
                at,
                by,
                null,
                statusBefore == ActivityStatus.PROPOSED ? null : decided);
    }

    /** The same, with the decision told or told better; no step of its own. */
    Progress decided(Decided told) {
        if (status == ActivityStatus.PROPOSED) {
            throw new IllegalArgumentException("A proposal is not decided");
        }
        return new Progress(status, statusBefore, statusAt, statusBy, cancelledWhy, told);
    }
}
