package se.arbetsro.governance.domain.handover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.MeetingId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.handover.OpenWork;

/**
 * What meetings gave somebody to do and is not done. What became an activity is handed over as one.
 * Minutes that were presented tell whom the meeting named, whoever does it then.
 */
@Component
class TaskHandover implements OpenWork {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    TaskHandover(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    private record Row(UUID id, UUID meeting, UUID unit, String body, String what, LocalDate due) {}

    @Override
    public String kind() {
        return "task";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(UUID person) {
        return waiting(person).stream()
                .map(row ->
                        new Item(
                                row.id(),
                                row.what(),
                                "/meetings/" + row.meeting() + "/minutes",
                                row.body(),
                                row.due()))
                .toList();
    }

    /** What the person is to do, as far as it is the viewer's own or of a body that she keeps. */
    private List<Row> waiting(UUID person) {
        return jdbc.sql(
                        """
                        select task.id, shown.meeting_id as meeting, shown.unit_id as unit,
                            body.name as body, task.what, task.due_on as due
                        from governance.meetings_shown() shown
                        join governance.body on body.id = shown.body_id
                        join governance.matter on matter.meeting_id = shown.meeting_id
                        join governance.task on task.matter_id = matter.id
                        where shown.minutes and task.responsible_person = :person
                            and task.done_at is null and task.activity_id is null
                            and (:person = platform.viewer() or shown.keeps)
                        order by task.due_on, task.what, task.id limit 200
                        """)
                .param("person", person)
                .query(Row.class)
                .list();
    }

    @Override
    @Transactional
    public int handOver(Collection<UUID> items, UUID from, UUID to) {
        List<Row> handed = waiting(from).stream().filter(row -> items.contains(row.id())).toList();
        for (Row row : handed) {
            jdbc.sql("update governance.task set responsible_person = ? where id = ?")
                    .params(to, row.id())
                    .update();
            audit.record(
                    Act.of("task.handedOver", "meeting", new MeetingId(row.meeting()))
                            .in(new UnitId(row.unit()))
                            .withText("task.responsible", from, to));
        }
        return handed.size();
    }
}
