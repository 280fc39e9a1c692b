package se.arbetsro.governance.domain.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlannedChangeId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Planned changes that are not followed up yet go to whoever takes over from the unit that keeps
 * them. The units that they affect stay as they were told: that is what was assessed.
 */
@Component
class PlannedChangeReference implements UnitReference {

    private final PlannedChangeRepository changes;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PlannedChangeReference(
            PlannedChangeRepository changes, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "planned-change";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, title, cast(happens_on as text) as note,
                            '/planned-changes/' || id as href
                        from governance.planned_change
                        where unit_id = any (:units) and state not in ('FOLLOWED_UP', 'WITHDRAWN')
                        order by unit_id, title, id
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
                changes.findAllById(Move.ids(moves, PlannedChangeId::new)),
                change -> change.id().value(),
                (change, home) -> {
                    changes.save(change.movedTo(home, change.trace().changed(now, by)));
                    audit.record(
                            Act.of("plannedChange.moved", "planned-change", change.id()).in(home));
                });
    }
}
