package se.arbetsro.plan.domain.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.NewGoal;

/**
 * A local plan that began at a time, entered from outside with the goals that it has had.
 *
 * @param at when it was made
 * @param by who made it
 */
public record LocalPlanEntry(
        LocalPlanId id,
        NewLocalPlan plan,
        Instant at,
        UUID by,
        List<SteeringSeat> seats,
        List<Goal> goals) {

    public LocalPlanEntry {
        seats = List.copyOf(seats);
        goals = List.copyOf(goals);
    }

    /** A goal with how it went; null while it is on the way. */
    public record Goal(
            GoalId id,
            NewGoal goal,
            Instant at,
            UUID by,
            List<Step> steps,
            @Nullable Conclusion conclusion) {

        public Goal {
            steps = List.copyOf(steps);
        }
    }

    /** A step towards a goal; the day on which it was reached is null while it is not. */
    public record Step(SubGoalContent content, @Nullable LocalDate reachedOn) {}

    public record Conclusion(GoalStatus status, @Nullable String note, Instant at, UUID by) {}
}
