package se.arbetsro.plan.domain.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.Origin;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.fault.Invalid;

/**
 * Something that is to be done by someone in time. Differs from a goal, which says what is to be
 * reached, and from an answer of an analysis, which commits nobody.
 */
@Table(schema = "plan", name = "activity")
record Activity(
        @Id ActivityId id,
        UnitId unitId,
        PlanVersionId planVersionId,
        AreaId areaId,
        @Nullable GoalId goalId,
        @Embedded.Empty ActivityContent content,
        @Embedded.Empty Progress progress,
        @Embedded.Nullable(prefix = "origin_") @Nullable Origin origin,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Activity {
        LocalDate start = content.startOn();
        if (start != null && start.isAfter(content.dueOn())) {
            throw new Invalid("plan.activity.dueBeforeStart");
        }
    }

    static Activity of(ActivityId id, NewActivity wanted, Instant at, UUID by) {
        return new Activity(
                id,
                wanted.unit(),
                wanted.planVersion(),
                wanted.area(),
                wanted.goal(),
                wanted.content(),
                Progress.begin(wanted.decided(), at, by),
                wanted.origin(),
                Trace.made(at, by),
                0);
    }

    /** Rewritten, within its unit and version. */
    Activity rewritten(
            AreaId area, @Nullable GoalId goal, ActivityContent rewritten, Instant at, UUID by) {
        if (!progress.status().open()) {
            throw new ActivityHasEnded();
        }
        return new Activity(
                id,
                unitId,
                planVersionId,
                area,
                goal,
                rewritten,
                progress,
                origin,
                trace.changed(at, by),
                version);
    }

    /** The same under another version, in an area of it. */
    Activity under(PlanVersionId newVersion, AreaId area, Instant at, UUID by) {
        return new Activity(
                id,
                unitId,
                newVersion,
                area,
                goalId,
                content,
                progress,
                origin,
                trace.changed(at, by),
                version);
    }

    /** The same in another unit, after a change of the organisation. */
    Activity movedTo(UnitId unit, Instant at, UUID by) {
        return new Activity(
                id,
                unit,
                planVersionId,
                areaId,
                goalId,
                content,
                progress,
                origin,
                trace.changed(at, by),
                version);
    }

    /**
     * @param why there exactly when it is cancelled
     * @param decision who decided it, when that is the step
     */
    Activity step(
            ActivityStatus next,
            @Nullable String why,
            @Nullable Decided decision,
            Instant at,
            UUID by) {
        return with(progress.step(next, why, decision, at, by), at, by);
    }

    /** With the decision told, of one that has been decided. */
    Activity decided(Decided told, Instant at, UUID by) {
        return with(progress.decided(told), at, by);
    }

    Activity undo(Instant at, UUID by) {
        return with(progress.undo(at, by), at, by);
    }

    private Activity with(Progress changed, Instant at, UUID by) {
        return new Activity(
                id,
                unitId,
                planVersionId,
                areaId,
                goalId,
                content,
                changed,
                origin,
                trace.changed(at, by),
                version);
    }

    /** The due day itself is in time. */
    boolean overdue(LocalDate today) {
        return progress.status().open() && today.isAfter(content.dueOn());
    }

    boolean answeredForBy(UUID person) {
        PersonId responsible = content.responsible().person();
        return responsible != null && responsible.value().equals(person);
    }
}
