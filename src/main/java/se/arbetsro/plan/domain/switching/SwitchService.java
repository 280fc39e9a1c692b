package se.arbetsro.plan.domain.switching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.activity.ActivityService;
import se.arbetsro.plan.domain.activity.ActivitySteps;
import se.arbetsro.plan.domain.goal.GoalService;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.local.LocalPlanContent;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanService;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.LocalPlanWithdrawn;
import se.arbetsro.plan.domain.local.NewLocalPlan;
import se.arbetsro.plan.domain.local.SteeringQueries;
import se.arbetsro.plan.domain.local.SteeringSeat;
import se.arbetsro.plan.domain.local.SteeringService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/** Drafts the change of a local plan to another version, and carries it out. */
@Component
public class SwitchService {

    private final SwitchQueries switches;
    private final LocalPlanQueries localPlans;
    private final LocalPlanService plans;
    private final SteeringQueries steering;
    private final SteeringService seats;
    private final GoalService goals;
    private final ActivityService activities;
    private final ActivitySteps steps;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    SwitchService(
            SwitchQueries switches,
            LocalPlanQueries localPlans,
            LocalPlanService plans,
            SteeringQueries steering,
            SteeringService seats,
            GoalService goals,
            ActivityService activities,
            ActivitySteps steps,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.switches = switches;
        this.localPlans = localPlans;
        this.plans = plans;
        this.steering = steering;
        this.seats = seats;
        this.goals = goals;
        this.activities = activities;
        this.steps = steps;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private LocalPlanView editable(LocalPlanId id) {
        LocalPlanView plan = localPlans.find(id, null).orElseThrow(NotFound::new);
        access.require(Permission.LOCAL_PLAN_EDIT, plan.unitId());
        if (!plan.editable()) {
            throw new LocalPlanWithdrawn();
        }
        return plan;
    }

    /**
     * Keeps what shall become of things. What is left out is asked again.
     *
     * @param seen the version of the draft that the writer saw; 0 when there was none
     * @return whether it was still that one
     * @throws Invalid when the change has been carried out
     */
    @Transactional
    public boolean draft(
            LocalPlanId id,
            long seen,
            PlanVersionId to,
            Map<UUID, Choice> choices,
            @Nullable String why) {
        LocalPlanView plan = editable(id);
        SwitchQueries.SwitchRow before = switches.of(id).orElse(null);
        if (before != null && before.newPlanId() != null) {
            throw new Invalid("plan.switch.isDone");
        }
        if ((before == null ? 0 : before.version()) != seen) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into plan.version_switch (local_plan_id, to_version_id, why, created_at, created_by,
                            changed_at, changed_by, version)
                        values (:plan, :to, :why, :at, :by, :at, :by, 1)
                        on conflict (local_plan_id) do update set to_version_id = :to, why = :why,
                            changed_at = :at, changed_by = :by, version = version_switch.version + 1
                        """)
                .param("plan", id.value())
                .param("to", to.value())
                .param("why", why)
                .param("at", now())
                .param("by", viewer())
                .update();
        jdbc.sql("delete from plan.version_switch_choice where local_plan_id = ?")
                .param(id.value())
                .update();
        choices.forEach((object, choice) -> {
            AreaId area = choice.area();
            jdbc.sql(
                            """
                            insert into plan.version_switch_choice (local_plan_id, object_id, fate, area_id)
                            values (:plan, :object, :fate, cast(:area as uuid))
                            """)
                    .param("plan", id.value())
                    .param("object", object)
                    .param("fate", choice.fate().name())
                    .param("area", area == null ? null : area.value().toString())
                    .update();
        });
        if (before == null) {
            audit.record(Act.of("switch.begun", "local-plan", id).in(plan.unitId()));
        }
        return true;
    }

    /** Forgets a draft. */
    @Transactional
    public void discard(LocalPlanId id) {
        LocalPlanView plan = editable(id);
        int gone =
                jdbc.sql(
                                "delete from plan.version_switch where local_plan_id = ? and new_plan_id is null")
                        .param(id.value())
                        .update();
        if (gone > 0) {
            audit.record(Act.of("switch.discarded", "local-plan", id).in(plan.unitId()));
        }
    }

    /**
     * Does what the draft says, all or nothing: a plan under the new version, with the goals and
     * activities that are carried over and the steering group of today. The old plan ends yesterday
     * unless something is left in it. Goals and activities stay themselves, with origin and
     * history.
     *
     * @param seen the version of the draft that the writer saw
     * @return the plan under the new version
     * @throws Invalid when the draft is another by now, or something has no fate yet
     */
    @Transactional
    public LocalPlanId carryOut(LocalPlanId id, long seen) {
        LocalPlanView plan = editable(id);
        SwitchQueries.SwitchRow draft =
                switches.of(id).orElseThrow(() -> new Invalid("plan.switch.meanwhile"));
        if (draft.newPlanId() != null || draft.version() != seen) {
            throw new Invalid("plan.switch.meanwhile");
        }
        List<SwitchQueries.Item> items = switches.items(plan);
        Map<UUID, Choice> fates = new HashMap<>(switches.choices(id));
        if (items.stream().anyMatch(item -> !fates.containsKey(item.id()))) {
            throw new Invalid("plan.switch.undecided");
        }
        String why = draft.why();
        boolean ends = items.stream().anyMatch(item -> of(fates, item).fate() == Fate.ENDED);
        if (ends && why == null) {
            throw new Invalid("plan.switch.tellWhy");
        }
        LocalPlanId to =
                newPlan(plan, draft.toVersionId(), carriedAreas(plan, draft, items, fates));
        int carried = 0;
        int ended = 0;
        for (SwitchQueries.Item item : items) {
            Choice choice = of(fates, item);
            AreaId area = choice.area();
            if (area != null) {
                carry(item, to, draft.toVersionId(), area);
                carried++;
            } else if (choice.fate() == Fate.ENDED && why != null) {
                end(item, why);
                ended++;
            }
        }
        if (carried + ended == items.size()) {
            endPlan(plan);
        }
        jdbc.sql(
                        """
                        update plan.version_switch set done_at = :at, done_by = :by, new_plan_id = :to,
                            changed_at = :at, changed_by = :by, version = version + 1
                        where local_plan_id = :plan
                        """)
                .param("at", now())
                .param("by", viewer())
                .param("to", to.value())
                .param("plan", id.value())
                .update();
        audit.record(
                Act.of("switch.carriedOut", "local-plan", id)
                        .in(plan.unitId())
                        .with("switch.carried", null, carried)
                        .with("switch.ended", null, ended)
                        .with("switch.left", null, items.size() - carried - ended));
        return to;
    }

    private static Choice of(Map<UUID, Choice> fates, SwitchQueries.Item item) {
        Choice choice = fates.get(item.id());
        if (choice == null) {
            throw new Invalid("plan.switch.undecided");
        }
        return choice;
    }

    /** The areas of what is carried over, and where the chosen areas went without a doubt. */
    private Set<AreaId> carriedAreas(
            LocalPlanView plan,
            SwitchQueries.SwitchRow draft,
            List<SwitchQueries.Item> items,
            Map<UUID, Choice> fates) {
        Set<AreaId> areas = new HashSet<>();
        for (SwitchQueries.Item item : items) {
            AreaId area = of(fates, item).area();
            if (area != null) {
                areas.add(area);
            }
        }
        Map<AreaId, AreaId> proposed = switches.proposed(plan.planVersionId(), draft.toVersionId());
        localPlans
                .chosen(plan.id(), LocalDate.now(clock))
                .forEach(one -> {
                    AreaId there = proposed.get(one.areaId());
                    if (there != null) {
                        areas.add(there);
                    }
                });
        return areas;
    }

    /** The plan that the unit has under the version already, or a new one like the old. */
    private LocalPlanId newPlan(LocalPlanView plan, PlanVersionId version, Set<AreaId> areas) {
        LocalPlanId there = localPlans.of(plan.unitId(), version).orElse(null);
        if (there != null) {
            areas.forEach(area -> plans.governing(plan.unitId(), version, area));
            return there;
        }
        LocalDate today = LocalDate.now(clock);
        LocalPlanId made =
                plans.begin(
                        new NewLocalPlan(
                                plan.unitId(),
                                version,
                                new LocalPlanContent(
                                        Validity.from(today),
                                        plan.followUp(),
                                        plan.unionForm(),
                                        plan.unionNote(),
                                        plan.lang()),
                                areas));
        steering.members(plan.id(), today)
                .forEach(one ->
                        seats.seat(
                                made,
                                new SteeringSeat(
                                        one.personId(),
                                        one.personId() == null ? one.name() : null,
                                        one.part(),
                                        one.speaksFor(),
                                        new Validity(today, one.valid().until()))));
        return made;
    }

    private void carry(
            SwitchQueries.Item item, LocalPlanId to, PlanVersionId version, AreaId area) {
        if (item.goal()) {
            GoalId goal = new GoalId(item.id());
            goals.carry(goal, to, version, area);
            followers(goal).forEach(one -> activities.carry(one, version, area));
        } else {
            activities.carry(new ActivityId(item.id()), version, area);
        }
    }

    private void end(SwitchQueries.Item item, String why) {
        if (item.goal()) {
            GoalId goal = new GoalId(item.id());
            followers(goal).forEach(one -> steps.cancel(one, why));
            goals.conclude(goal, GoalStatus.WITHDRAWN, why);
        } else {
            steps.cancel(new ActivityId(item.id()), why);
        }
    }

    private List<ActivityId> followers(GoalId goal) {
        return jdbc
                .sql(
                        """
                        select id from plan.activity
                        where goal_id = ? and status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')
                        order by id
                        """)
                .param(goal.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ActivityId::new)
                .toList();
    }

    private void endPlan(LocalPlanView plan) {
        LocalDate today = LocalDate.now(clock);
        Validity period = plan.period();
        LocalDate last = period.lastDay();
        if (!period.from().isBefore(today) || (last != null && last.isBefore(today))) {
            return;
        }
        plans.rewrite(
                plan.id(),
                plan.version(),
                new LocalPlanContent(
                        new Validity(period.from(), today),
                        plan.followUp(),
                        plan.unionForm(),
                        plan.unionNote(),
                        plan.lang()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
