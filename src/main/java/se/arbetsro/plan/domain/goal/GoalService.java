package se.arbetsro.plan.domain.goal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalContent;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.NewGoal;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What people do with goals, one intention a method. */
@Component
public class GoalService {

    private final GoalRepository goals;
    private final LocalPlanService localPlans;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    GoalService(
            GoalRepository goals,
            LocalPlanService localPlans,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.goals = goals;
        this.localPlans = localPlans;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public GoalId add(NewGoal wanted) {
        access.require(Permission.LOCAL_PLAN_EDIT, wanted.unit());
        LocalPlanId plan = localPlans.governing(wanted.unit(), wanted.planVersion(), wanted.area());
        Goal goal = Goal.of(GoalId.random(), plan, wanted, clock.instant(), viewer());
        goals.save(goal);
        audit.record(
                Act.of("goal.added", "goal", goal.id())
                        .in(goal.unitId())
                        .with("goal.byWhen", null, goal.content().byWhen()));
        return goal.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws GoalChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(GoalId id, long seen, GoalContent content) {
        Goal before = editable(id);
        if (before.version() != seen) {
            throw new GoalChangedMeanwhile();
        }
        GoalContent was = before.content();
        goals.save(before.rewritten(content, clock.instant(), viewer()));
        audit.record(
                Act.of("goal.rewritten", "goal", id)
                        .in(before.unitId())
                        .withText("goal.what", was.what(), content.what())
                        .withText("goal.why", was.why(), content.why())
                        .withText("goal.reached", was.reached(), content.reached())
                        .with("goal.byWhen", was.byWhen(), content.byWhen())
                        .withText("goal.how", was.how(), content.how()));
    }

    /**
     * Says how it went.
     *
     * @param note needed when the goal is withdrawn
     * @return the version of the row that holds from now on
     */
    @Transactional
    public long conclude(GoalId id, GoalStatus status, @Nullable String note) {
        return change(
                        editable(id),
                        "goal.concluded",
                        (goal, at) -> goal.concluded(status, note, at, viewer()))
                .version();
    }

    @Transactional
    public void reopen(GoalId id) {
        change(editable(id), "goal.reopened", (goal, at) -> goal.reopened(at, viewer()));
    }

    /**
     * Takes back what was just said of how it went.
     *
     * @throws GoalChangedMeanwhile when somebody has changed it since
     */
    @Transactional
    public void reopen(GoalId id, long seen) {
        Goal before = editable(id);
        if (before.version() != seen) {
            throw new GoalChangedMeanwhile();
        }
        change(before, "goal.reopened", (goal, at) -> goal.reopened(at, viewer()));
    }

    /**
     * Goes on under another version, in an area of it and in the plan that is made under it. It
     * stays itself: id, origin, steps, comments and history go along.
     */
    @Transactional
    public void carry(GoalId id, LocalPlanId plan, PlanVersionId version, AreaId area) {
        Goal before = editable(id);
        goals.save(before.under(plan, version, area, clock.instant(), viewer()));
        audit.record(
                Act.of("goal.carried", "goal", id)
                        .in(before.unitId())
                        .withText("goal.version", before.planVersionId(), version)
                        .withText("goal.area", before.areaId(), area));
    }

    /** The goal when it is on the way and the viewer may write its unit's plan. */
    Goal open(GoalId id) {
        return editable(id).open();
    }

    private Goal change(Goal before, String action, BiFunction<Goal, Instant, Goal> change) {
        Goal after = goals.save(change.apply(before, clock.instant()));
        audit.record(
                Act.of(action, "goal", before.id())
                        .in(before.unitId())
                        .with("goal.status", before.outcome().status(), after.outcome().status()));
        return after;
    }

    private Goal editable(GoalId id) {
        Goal goal = goals.findById(id).orElseThrow(NotFound::new);
        if (!access.may(Permission.LOCAL_PLAN_READ, goal.unitId())) {
            throw new NotFound();
        }
        access.require(Permission.LOCAL_PLAN_EDIT, goal.unitId());
        return goal;
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
