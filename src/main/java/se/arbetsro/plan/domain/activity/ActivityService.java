package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityContent;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.NewActivity;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.security.CurrentViewer;

/** Adds activities and rewrites them. */
@Component
public class ActivityService {

    private final ActivityRepository activities;
    private final ActivitiesInReach inReach;
    private final ActivitySteps steps;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityService(
            ActivityRepository activities,
            ActivitiesInReach inReach,
            ActivitySteps steps,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.activities = activities;
        this.inReach = inReach;
        this.steps = steps;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ActivityId add(NewActivity wanted) {
        access.require(Permission.LOCAL_PLAN_EDIT, wanted.unit());
        check(wanted.planVersion(), wanted.area(), wanted.goal(), wanted.content());
        steps.requireNotAhead(wanted.decided());
        Activity added = Activity.of(ActivityId.random(), wanted, clock.instant(), viewer());
        activities.save(added);
        audit.record(
                ActivitySteps.deciding(
                        Act.of("activity.added", "activity", added.id())
                                .in(added.unitId())
                                .with("activity.status", null, added.progress().status())
                                .with("activity.due", null, added.content().dueOn()),
                        null,
                        added.progress().decided()));
        return added.id();
    }

    /**
     * @param version the one that the writer saw
     * @param decided who decided it; null leaves what is known
     * @throws ActivityChangedMeanwhile when another holds now
     * @throws ActivityHasEnded when it is done or cancelled
     */
    @Transactional
    public void rewrite(
            ActivityId id,
            long version,
            AreaId area,
            @Nullable GoalId goal,
            ActivityContent content,
            @Nullable Decided decided) {
        Activity before = inReach.one(id);
        access.require(Permission.LOCAL_PLAN_EDIT, before.unitId());
        if (before.version() != version) {
            throw new ActivityChangedMeanwhile();
        }
        check(before.planVersionId(), area, goal, content);
        steps.requireNotAhead(decided);
        Instant now = clock.instant();
        Activity rewritten = before.rewritten(area, goal, content, now, viewer());
        Activity after = decided == null ? rewritten : rewritten.decided(decided, now, viewer());
        activities.save(after);
        audit.record(
                ActivitySteps.deciding(
                        rewriting(before, after),
                        before.progress().decided(),
                        after.progress().decided()));
    }

    /**
     * Goes on under another version, in an area of it. It stays itself: id, origin, comments and
     * history go along.
     */
    @Transactional
    public void carry(ActivityId id, PlanVersionId version, AreaId area) {
        Activity before = inReach.one(id);
        access.require(Permission.LOCAL_PLAN_EDIT, before.unitId());
        check(version, area, null, before.content());
        activities.save(before.under(version, area, clock.instant(), viewer()));
        audit.record(
                Act.of("activity.carried", "activity", id)
                        .in(before.unitId())
                        .withText("activity.version", before.planVersionId(), version)
                        .withText("activity.area", before.areaId(), area));
    }

    private static Act rewriting(Activity before, Activity after) {
        ActivityContent was = before.content();
        ActivityContent is = after.content();
        return Act.of("activity.rewritten", "activity", before.id())
                .in(before.unitId())
                .withText("activity.title", was.title(), is.title())
                .withText("activity.description", was.description(), is.description())
                .withText("activity.area", before.areaId(), after.areaId())
                .withText("activity.goal", before.goalId(), after.goalId())
                .withText("activity.serviceLines", was.serviceLines(), is.serviceLines())
                .withText("activity.responsible", was.responsible(), is.responsible())
                .with("activity.start", was.startOn(), is.startOn())
                .with("activity.due", was.dueOn(), is.dueOn())
                .with("activity.effort", was.effort(), is.effort())
                .with("activity.cityWide", was.cityWide(), is.cityWide())
                .withText("activity.link", was.link(), is.link());
    }

    private void check(
            PlanVersionId version, AreaId area, @Nullable GoalId goal, ActivityContent content) {
        record Found(boolean area, boolean goal, boolean lines) {}
        Found found =
                jdbc.sql(
                                """
                                select exists (
                                        select from plan.area_edition
                                        where plan_version_id = :version and area_id = :area) as area,
                                    cast(:goal as uuid) is null or exists (
                                        select from plan.goal
                                        where id = cast(:goal as uuid) and plan_version_id = :version
                                            and area_id = :area) as goal,
                                    cast(:lines as text[]) <@ array(
                                        select key from organisation.service_line_name) as lines
                                """)
                        .param("version", version.value())
                        .param("area", area.value())
                        .param("goal", goal == null ? null : goal.value().toString())
                        .param("lines", content.serviceLines().toArray(String[]::new))
                        .query(Found.class)
                        .single();
        if (!found.area()) {
            throw new Invalid("plan.activity.areaNotOfVersion");
        }
        if (!found.goal()) {
            throw new Invalid("plan.activity.goalOfAnotherArea");
        }
        if (!found.lines()) {
            throw new Invalid("plan.activity.unknownServiceLine");
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
