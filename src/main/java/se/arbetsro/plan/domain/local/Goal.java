package se.arbetsro.plan.domain.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.fault.NotFound;

/**
 * What is to be reached in an area of a local plan. Differs from an activity, which is done and
 * then over: a goal is reached or not, whatever was done.
 */
@Table(schema = "plan", name = "goal")
record Goal(
        @Id GoalId id,
        LocalPlanId localPlanId,
        UnitId unitId,
        PlanVersionId planVersionId,
        AreaId areaId,
        @Embedded.Empty GoalContent content,
        @Embedded.Empty Outcome outcome,
        @Embedded.Nullable(prefix = "origin_") @Nullable Origin origin,
        @MappedCollection(idColumn = "goal_id", keyColumn = "position") List<SubGoal> subGoals,
        @Embedded.Empty Trace trace,
        @Version long version) {

    static Goal of(GoalId id, LocalPlanId plan, NewGoal wanted, Instant at, UUID by) {
        return new Goal(
                id,
                plan,
                wanted.unit(),
                wanted.planVersion(),
                wanted.area(),
                wanted.content(),
                new Outcome(GoalStatus.OPEN, null, at, by),
                wanted.origin(),
                List.of(),
                Trace.made(at, by),
                0);
    }

    Goal rewritten(GoalContent rewritten, Instant at, UUID by) {
        open();
        return with(rewritten, outcome, subGoals, at, by);
    }

    /** Says how it went. */
    Goal concluded(GoalStatus status, @Nullable String note, Instant at, UUID by) {
        open();
        if (status.open() || (status == GoalStatus.WITHDRAWN && note == null)) {
            throw new IllegalArgumentException("A conclusion ends, and a withdrawal says why");
        }
        return with(content, new Outcome(status, note, at, by), subGoals, at, by);
    }

    /** Works on with it, whatever was said of how it went. */
    Goal reopened(Instant at, UUID by) {
        if (outcome.status().open()) {
            throw new GoalIsOpen();
        }
        return with(content, new Outcome(GoalStatus.OPEN, null, at, by), subGoals, at, by);
    }

    Goal with(SubGoal added, Instant at, UUID by) {
        open();
        List<SubGoal> more = new ArrayList<>(subGoals);
        more.add(added);
        return with(content, outcome, more, at, by);
    }

    Goal withoutSubGoal(int position, Instant at, UUID by) {
        open();
        subGoal(position);
        List<SubGoal> fewer = new ArrayList<>(subGoals);
        fewer.remove(position);
        return with(content, outcome, fewer, at, by);
    }

    Goal subGoalReached(int position, @Nullable LocalDate day, Instant at, UUID by) {
        open();
        List<SubGoal> changed = new ArrayList<>(subGoals);
        changed.set(position, subGoal(position).reached(day));
        return with(content, outcome, changed, at, by);
    }

    private SubGoal subGoal(int position) {
        if (position < 0 || position >= subGoals.size()) {
            throw new NotFound();
        }
        return subGoals.get(position);
    }

    private void open() {
        if (!outcome.status().open()) {
            throw new GoalHasEnded();
        }
    }

    private Goal with(
            GoalContent newContent,
            Outcome newOutcome,
            List<SubGoal> newSubGoals,
            Instant at,
            UUID by) {
        return new Goal(
                id,
                localPlanId,
                unitId,
                planVersionId,
                areaId,
                newContent,
                newOutcome,
                origin,
                newSubGoals,
                trace.changed(at, by),
                version);
    }

    Goal movedTo(UnitId unit, Instant at, UUID by) {
        return new Goal(
                id,
                localPlanId,
                unit,
                planVersionId,
                areaId,
                content,
                outcome,
                origin,
                subGoals,
                trace.changed(at, by),
                version);
    }
}
