package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Days;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What people do with local plans and local steering groups, one intention a method. */
@Component
public class LocalPlanService {

    private final LocalPlanRepository plans;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    LocalPlanService(
            LocalPlanRepository plans,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws LocalPlanExists when the unit has one under the version
     */
    @Transactional
    public LocalPlanId begin(NewLocalPlan wanted) {
        access.require(Permission.LOCAL_PLAN_EDIT, wanted.unit());
        if (exists(wanted.unit(), wanted.planVersion())) {
            throw new LocalPlanExists();
        }
        requireAreas(wanted.planVersion(), wanted.areas());
        LocalPlan plan =
                LocalPlan.begin(
                        LocalPlanId.random(),
                        wanted.unit(),
                        wanted.planVersion(),
                        wanted.content(),
                        wanted.areas(),
                        clock.instant(),
                        viewer());
        plans.save(plan);
        audit.record(
                Act.of("localPlan.begun", "local-plan", plan.id())
                        .in(plan.unitId())
                        .with("localPlan.period", null, Days.of(plan.content().period()))
                        .with("localPlan.areas", null, wanted.areas().size()));
        return plan.id();
    }

    private boolean exists(UnitId unit, PlanVersionId version) {
        return jdbc.sql(
                        """
                        select exists (
                            select from plan.local_plan
                            where unit_id = ? and plan_version_id = ? and withdrawn_at is null)
                        """)
                .params(unit.value(), version.value())
                .query(Boolean.class)
                .single();
    }

    private void requireAreas(PlanVersionId version, Set<AreaId> areas) {
        int known =
                jdbc.sql(
                                """
                                select count(*) from plan.area_edition
                                where plan_version_id = :version and area_id = any (:areas)
                                """)
                        .param("version", version.value())
                        .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single();
        if (known != areas.size()) {
            throw new Invalid("plan.activity.areaNotOfVersion");
        }
    }

    /** The unit of a plan that the viewer may write and that holds. */
    @Transactional
    public UnitId requireEditable(LocalPlanId id) {
        return editable(id).unitId();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws LocalPlanChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(LocalPlanId id, long seen, LocalPlanContent content) {
        LocalPlan before = editable(id);
        if (before.version() != seen) {
            throw new LocalPlanChangedMeanwhile();
        }
        LocalPlanContent was = before.content();
        plans.save(before.rewritten(content, clock.instant(), viewer()));
        audit.record(
                Act.of("localPlan.rewritten", "local-plan", id)
                        .in(before.unitId())
                        .with("localPlan.period", Days.of(was.period()), Days.of(content.period()))
                        .withText("localPlan.followUp", was.followUp(), content.followUp())
                        .with("localPlan.unionForm", was.unionForm(), content.unionForm())
                        .withText("localPlan.unionNote", was.unionNote(), content.unionNote()));
    }

    /**
     * From today on works with these areas and no others.
     *
     * @throws AreaHasOpenGoals when one that is left out has a goal on the way
     */
    @Transactional
    public void choose(LocalPlanId id, Set<AreaId> areas) {
        LocalPlan before = editable(id);
        requireAreas(before.planVersionId(), areas);
        LocalDate today = LocalDate.now(clock);
        Set<AreaId> leftOut = new HashSet<>(before.chosenOn(today));
        leftOut.removeAll(areas);
        if (!leftOut.isEmpty() && haveOpenGoals(id, leftOut)) {
            throw new AreaHasOpenGoals();
        }
        save(before, areas, today);
    }

    private void save(LocalPlan before, Set<AreaId> areas, LocalDate today) {
        plans.save(before.choosing(areas, today, clock.instant(), viewer()));
        audit.record(
                Act.of("localPlan.chosen", "local-plan", before.id())
                        .in(before.unitId())
                        .with("localPlan.areas", before.chosenOn(today).size(), areas.size()));
    }

    private boolean haveOpenGoals(LocalPlanId plan, Set<AreaId> areas) {
        return jdbc.sql(
                        """
                        select exists (
                            select from plan.goal
                            where local_plan_id = :plan and status = 'OPEN' and area_id = any (:areas))
                        """)
                .param("plan", plan.value())
                .param("areas", areas.stream().map(AreaId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    /**
     * The local plan that governs a unit under a version, working with the area: its own plan or
     * the nearest above it. Chooses the area too when it has not been.
     */
    @Transactional
    public LocalPlanId governing(UnitId unit, PlanVersionId version, AreaId area) {
        LocalPlan plan =
                governing(unit, version)
                        .flatMap(plans::findById)
                        .orElseThrow(() -> new Invalid("plan.goal.noLocalPlan"));
        LocalDate today = LocalDate.now(clock);
        Set<AreaId> chosen = plan.chosenOn(today);
        if (!chosen.contains(area)) {
            access.require(Permission.LOCAL_PLAN_EDIT, plan.unitId());
            requireAreas(version, Set.of(area));
            Set<AreaId> more = new HashSet<>(chosen);
            more.add(area);
            save(plan, more, today);
        }
        return plan.id();
    }

    private Optional<LocalPlanId> governing(UnitId unit, PlanVersionId version) {
        return jdbc.sql(
                        """
                        with recursive above (unit_id, steps) as (
                            select cast(:unit as uuid), 0
                            union all
                            select latest.parent_id, above.steps + 1
                            from above join organisation.unit_latest latest on latest.unit_id = above.unit_id
                            where latest.parent_id is not null
                        )
                        select local_plan.id
                        from above
                        join plan.local_plan on local_plan.unit_id = above.unit_id
                            and local_plan.plan_version_id = :version and local_plan.withdrawn_at is null
                        order by above.steps limit 1
                        """)
                .param("unit", unit.value())
                .param("version", version.value())
                .query(UUID.class)
                .optional()
                .map(LocalPlanId::new);
    }

    /** Ends a plan that holds no longer; it stays readable. */
    @Transactional
    public void withdraw(LocalPlanId id, String why) {
        LocalPlan before = editable(id);
        plans.save(before.withdrawn(why, clock.instant(), viewer()));
        audit.record(
                Act.of("localPlan.withdrawn", "local-plan", id)
                        .in(before.unitId())
                        .withText("localPlan.reason", null, why));
    }

    /**
     * Lets a withdrawn plan hold again; one that holds stays as it is.
     *
     * @throws LocalPlanExists when the unit has made another under the version since
     */
    @Transactional
    public void restore(LocalPlanId id) {
        LocalPlan before = reached(id);
        if (before.withdrawal() == null) {
            return;
        }
        if (exists(before.unitId(), before.planVersionId())) {
            throw new LocalPlanExists();
        }
        plans.save(before.restored(clock.instant(), viewer()));
        audit.record(Act.of("localPlan.restored", "local-plan", id).in(before.unitId()));
    }

    /** The plan, when it holds and the viewer may write it. */
    LocalPlan editable(LocalPlanId id) {
        LocalPlan plan = reached(id);
        if (plan.withdrawal() != null) {
            throw new LocalPlanWithdrawn();
        }
        return plan;
    }

    /** The plan, when the viewer may write plans of its unit. One outside reach is not there. */
    private LocalPlan reached(LocalPlanId id) {
        LocalPlan plan = plans.findById(id).orElseThrow(NotFound::new);
        if (!access.may(Permission.LOCAL_PLAN_READ, plan.unitId())) {
            throw new NotFound();
        }
        access.require(Permission.LOCAL_PLAN_EDIT, plan.unitId());
        return plan;
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
