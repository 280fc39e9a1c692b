package se.arbetsro.plan.domain.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityStatus;

/**
 * How far an activity has come, since when, by whose word, and what it was before.
 *
 * @param statusBefore what it goes back to when the last step is undone; null when there is no step
 *     to undo
 * @param cancelledWhy there exactly when it is cancelled
 */
record Progress(
        ActivityStatus status,
        @Nullable ActivityStatus statusBefore,
        Instant statusAt,
        UUID statusBy,
        @Nullable String cancelledWhy) {

    /** Offered for half a minute; a click that began in time is not refused for being slow. */
    static final Duration UNDO_TAKEN = Duration.ofSeconds(60);

    static Progress begin(ActivityStatus status, Instant at, UUID by) {
        return new Progress(status, null, at, by, null);
    }

    Progress step(ActivityStatus next, @Nullable String why, Instant at, UUID by) {
        if (!status.canBecome(next)) {
            throw new StepNotPossible(status, next);
        }
        if ((next == ActivityStatus.CANCELLED) != (why != null && !why.isBlank())) {
            throw new IllegalArgumentException("A reason belongs to what is cancelled, always");
        }
        // A cancellation is not gone back to: its reason would have to be given anew.
        ActivityStatus before = status == ActivityStatus.CANCELLED ? null : status;
        return new Progress(next, before, at, by, why);
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
        return new Progress(statusBefore, null, at, by, null);
    }
}
