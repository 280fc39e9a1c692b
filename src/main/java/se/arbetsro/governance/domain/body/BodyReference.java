package se.arbetsro.governance.domain.body;

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
import se.arbetsro.governance.BodyId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitReference;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Bodies that still meet follow their unit; a unit has one local steering group. */
@Component
class BodyReference implements UnitReference {

    private final BodyRepository bodies;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    BodyReference(BodyRepository bodies, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.bodies = bodies;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "body";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, name as title, cast(null as text) as note,
                            '/bodies/' || id as href
                        from governance.body
                        where unit_id = any (:units) and (upper_inf(valid) or upper(valid) > :day)
                        order by unit_id, name, id
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
                                    select from governance.body mine
                                    join governance.body theirs on theirs.id <> mine.id
                                        and theirs.kind = mine.kind and theirs.valid && mine.valid
                                    where mine.id = :id and mine.kind = 'LOCAL_STEERING_GROUP'
                                        and theirs.unit_id = :to)
                                """)
                        .param("id", item.id())
                        .param("to", to.value())
                        .query(Boolean.class)
                        .single();
        return taken ? Optional.of("constraint.body_one_local_steering_group") : Optional.empty();
    }

    @Override
    @Transactional
    public void move(List<Move> moves, LocalDate day) {
        Instant now = clock.instant();
        UUID by = CurrentViewer.get().id();
        Move.each(
                moves,
                bodies.findAllById(Move.ids(moves, BodyId::new)),
                body -> body.id().value(),
                (body, home) -> {
                    bodies.save(body.movedTo(home, now, by));
                    audit.record(Act.of("body.moved", "body", body.id()).in(home));
                });
    }
}
