package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewGoal;

/**
 * A goal that was set at a time, entered from outside with its steps and how it went.
 *
 * @param at when it was made
 * @param by who made it
 * @param conclusion null while it is on the way
 */
public record GoalEntry(
        GoalId id,
        NewGoal goal,
        Instant at,
        UUID by,
        List<Step> steps,
        @Nullable Conclusion conclusion) {

    public GoalEntry {
        steps = List.copyOf(steps);
    }

    /** A step towards a goal; the day on which it was reached is null while it is not. */
    public record Step(SubGoalContent content, @Nullable LocalDate reachedOn) {}

    public record Conclusion(GoalStatus status, @Nullable String note, Instant at, UUID by) {}
}
