package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
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
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;

/**
 * Local plans that still hold follow their unit. A unit has one for each version: those that meet
 * become one.
 */
@Component
class LocalPlanReference implements UnitReference {

    private static final Text2 JOINED =
            new Text2(
                    "Enheten slogs ihop. Områden och öppna mål gick till planen för %s.",
                    "The unit was merged. Areas and open goals went to the plan of %s.");

    private static final Comparator<LocalPlan> FIRST_BEGUN =
            Comparator.comparing((LocalPlan plan) -> plan.content().period().from())
                    .thenComparing(plan -> plan.id().value());

    /** Where there can be one plan. */
    private record Place(UnitId unit, PlanVersionId version) {}

    private final LocalPlanRepository plans;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    LocalPlanReference(LocalPlanRepository plans, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "local-plan";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select local_plan.id, local_plan.unit_id as unit, version.key as title,
                            cast(null as text) as note, '/local-plans/' || local_plan.id as href
                        from plan.local_plan
                        join plan.plan_version version on version.id = local_plan.plan_version_id
                        where local_plan.unit_id = any (:units) and local_plan.withdrawn_at is null
                            and (upper_inf(local_plan.period) or upper(local_plan.period) > :day)
                        order by local_plan.unit_id, version.key
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(Item.class)
                .list();
    }

    /**
     * A plan that comes where another for the version holds, or has come by the same change, is
     * joined with that: of several that come, the one that began first goes on.
     */
    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        List<LocalPlan> coming = plans.findAllById(Move.ids(moves, LocalPlanId::new));
        Map<Place, LocalPlan> going = new HashMap<>();
        Move.each(
                moves,
                coming.stream().sorted(FIRST_BEGUN).toList(),
                plan -> plan.id().value(),
                (plan, home) -> {
                    Place place = new Place(home, plan.planVersionId());
                    LocalPlan there = going.get(place);
                    if (there == null) {
                        there = holding(place, coming);
                    }
                    going.put(place, there == null ? moved(plan, home) : joined(plan, there));
                });
    }

    private @Nullable LocalPlan holding(Place place, List<LocalPlan> coming) {
        return jdbc.sql(
                        """
                        select id from plan.local_plan
                        where unit_id = :unit and plan_version_id = :version and withdrawn_at is null
                            and id <> all (:coming)
                        """)
                .param("unit", place.unit().value())
                .param("version", place.version().value())
                .param(
                        "coming",
                        coming.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .flatMap(id -> plans.findById(new LocalPlanId(id)))
                .orElse(null);
    }

    private LocalPlan moved(LocalPlan plan, UnitId home) {
        audit.record(Act.of("localPlan.moved", "local-plan", plan.id()).in(home));
        return plans.save(plan.movedTo(home, clock.instant(), viewer()));
    }

    /**
     * The chosen areas and open goals go over into the plan that goes on. The other is withdrawn
     * and stays where it was, with what has ended, its stands and its steering group.
     */
    private LocalPlan joined(LocalPlan plan, LocalPlan into) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql(
                        """
                        update plan.goal set local_plan_id = :into, changed_at = :at, changed_by = :by,
                            version = version + 1
                        where local_plan_id = :plan and status = 'OPEN'
                        """)
                .param("into", into.id().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", viewer())
                .param("plan", plan.id().value())
                .update();
        plans.save(
                plan.withdrawn(
                        JOINED.in(Language.of(plan.content().lang()))
                                .formatted(name(into.unitId())),
                        now,
                        viewer()));
        audit.record(
                Act.of("localPlan.joined", "local-plan", plan.id())
                        .in(plan.unitId())
                        .with("localPlan.into", null, name(into.unitId())));
        Set<AreaId> areas = new HashSet<>(into.chosenOn(today));
        areas.addAll(plan.chosenOn(today));
        audit.record(
                Act.of("localPlan.chosen", "local-plan", into.id())
                        .in(into.unitId())
                        .with("localPlan.areas", into.chosenOn(today).size(), areas.size()));
        return plans.save(into.choosing(areas, today, now, viewer()));
    }

    private String name(UnitId unit) {
        return jdbc.sql("select name from organisation.unit_latest where unit_id = ?")
                .param(unit.value())
                .query(String.class)
                .single();
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
