package se.arbetsro.plan.domain.activity;

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
import se.arbetsro.plan.ActivityId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.security.CurrentViewer;

/** Open activities follow their unit when it is merged, split or closed. */
@Component
class ActivityReference implements UnitReference {

    private final ActivityRepository activities;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityReference(
            ActivityRepository activities, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.activities = activities;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> openAt(Collection<UnitId> units, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, unit_id as unit, title, cast(due_on as text) as note, '/activities/' || id as href
                        from plan.activity
                        where unit_id = any (:units) and status in ('PROPOSED', 'DECIDED', 'UNDER_WAY')
                        order by unit_id, due_on, id
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
                activities.findAllById(Move.ids(moves, ActivityId::new)),
                activity -> activity.id().value(),
                (activity, home) -> {
                    activities.save(activity.movedTo(home, now, by));
                    audit.record(Act.of("activity.moved", "activity", activity.id()).in(home));
                });
    }
}
