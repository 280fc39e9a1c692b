package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
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
                Trace.made(at, by),
                0);
    }

    Goal rewritten(GoalContent rewritten, Instant at, UUID by) {
        open();
        return with(unitId, rewritten, outcome, at, by);
    }

    /** Says how it went. */
    Goal concluded(GoalStatus status, @Nullable String note, Instant at, UUID by) {
        open();
        if (status.open() || (status == GoalStatus.WITHDRAWN && note == null)) {
            throw new IllegalArgumentException("A conclusion ends, and a withdrawal says why");
        }
        return with(unitId, content, new Outcome(status, note, at, by), at, by);
    }

    /** Works on with it, whatever was said of how it went. */
    Goal reopened(Instant at, UUID by) {
        if (outcome.status().open()) {
            throw new GoalIsOpen();
        }
        return with(unitId, content, new Outcome(GoalStatus.OPEN, null, at, by), at, by);
    }

    /** This goal, which must be on the way. */
    Goal open() {
        if (!outcome.status().open()) {
            throw new GoalHasEnded();
        }
        return this;
    }

    private Goal with(
            UnitId newUnit, GoalContent newContent, Outcome newOutcome, Instant at, UUID by) {
        return new Goal(
                id,
                localPlanId,
                newUnit,
                planVersionId,
                areaId,
                newContent,
                newOutcome,
                origin,
                trace.changed(at, by),
                version);
    }

    /** The same under another version, in an area of it and in the plan that is made under it. */
    Goal under(LocalPlanId plan, PlanVersionId newVersion, AreaId area, Instant at, UUID by) {
        open();
        return new Goal(
                id,
                plan,
                unitId,
                newVersion,
                area,
                content,
                outcome,
                origin,
                trace.changed(at, by),
                version);
    }

    Goal movedTo(UnitId unit, Instant at, UUID by) {
        return with(unit, content, outcome, at, by);
    }
}
