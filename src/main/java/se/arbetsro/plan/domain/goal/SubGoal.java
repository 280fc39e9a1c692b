package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.Trace;

/**
 * A step towards a goal. Differs from an activity: nobody does it, it is found to be reached. One
 * that is not pursued any more is ended with a reason and stays readable.
 *
 * @param reachedOn the day on which someone found it reached
 * @param ending null while it is pursued
 */
@Table(schema = "plan", name = "sub_goal")
record SubGoal(
        @Id SubGoalId id,
        GoalId goalId,
        @Embedded.Empty SubGoalContent content,
        @Nullable LocalDate reachedOn,
        @Embedded.Nullable(prefix = "ended_") @Nullable Ending ending,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static SubGoal of(GoalId goal, SubGoalContent content, Instant at, UUID by) {
        return new SubGoal(SubGoalId.random(), goal, content, null, null, Trace.made(at, by), 0);
    }

    SubGoal rewritten(SubGoalContent rewritten, Instant at, UUID by) {
        pursued();
        return with(rewritten, reachedOn, ending, at, by);
    }

    /**
     * @param day null when it is not reached after all
     */
    SubGoal reached(@Nullable LocalDate day, Instant at, UUID by) {
        pursued();
        return with(content, day, ending, at, by);
    }

    SubGoal ended(String why, Instant at, UUID by) {
        pursued();
        return with(content, reachedOn, new Ending(at, by, why), at, by);
    }

    SubGoal resumed(Instant at, UUID by) {
        return with(content, reachedOn, null, at, by);
    }

    private void pursued() {
        if (ending != null) {
            throw new SubGoalHasEnded();
        }
    }

    private SubGoal with(
            SubGoalContent newContent,
            @Nullable LocalDate newReachedOn,
            @Nullable Ending newEnding,
            Instant at,
            UUID by) {
        return new SubGoal(
                id, goalId, newContent, newReachedOn, newEnding, trace.changed(at, by), version);
    }
}
