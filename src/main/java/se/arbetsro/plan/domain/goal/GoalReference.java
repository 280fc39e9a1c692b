package se.arbetsro.plan.domain.goal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.plan.GoalId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Goals on the way follow their unit when it is merged, split or closed. */
@Component
class GoalReference implements UnitReference {

    private final GoalRepository goals;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    GoalReference(GoalRepository goals, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.goals = goals;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "goal";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, what as title, cast(by_when as text) as note,
                            '/goals/' || id as href
                        from plan.goal where unit_id = any (:units) and status = 'OPEN'
                        order by unit_id, by_when, id
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Item.class)
                .list();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        Move.each(
                moves,
                goals.findAllById(Move.ids(moves, GoalId::new)),
                goal -> goal.id().value(),
                (goal, home) -> {
                    goals.save(goal.movedTo(home, now, by));
                    audit.record(Act.of("goal.moved", "goal", goal.id()).in(home));
                });
    }
}
