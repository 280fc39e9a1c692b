package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Local plans that still hold follow their unit; a unit has one for each version. */
@Component
class LocalPlanReference implements UnitReference {

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

    @Override
    @Transactional(readOnly = true)
    public Optional<String> hindrance(Item item, UnitId to) {
        boolean taken =
                jdbc.sql(
                                """
                                select exists (
                                    select from plan.local_plan mine
                                    join plan.local_plan theirs
                                        on theirs.plan_version_id = mine.plan_version_id and theirs.id <> mine.id
                                    where mine.id = :id and theirs.unit_id = :to and theirs.withdrawn_at is null)
                                """)
                        .param("id", item.id())
                        .param("to", to.value())
                        .query(Boolean.class)
                        .single();
        return taken ? Optional.of("plan.localPlan.exists") : Optional.empty();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        Move.each(
                moves,
                plans.findAllById(Move.ids(moves, LocalPlanId::new)),
                plan -> plan.id().value(),
                (plan, home) -> {
                    plans.save(plan.movedTo(home, now, by));
                    audit.record(Act.of("localPlan.moved", "local-plan", plan.id()).in(home));
                });
    }
}
