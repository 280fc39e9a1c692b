package se.arbetsro.plan.domain.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;

/** Reads what came of the wishes to change many activities at once. */
@Component
@Transactional(readOnly = true)
public class BulkQueries {

    private final JdbcClient jdbc;

    BulkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How it went for each of many activities that were wished to change. */
    public record BulkRow(
            ActivityId activityId,
            String title,
            String lang,
            String unitName,
            BulkOutcome outcome,
            ActivityStatus statusBefore) {}

    /**
     * One wish of the viewer to change many.
     *
     * @param undone whether it has been taken back
     */
    public record BulkView(
            BulkChangeId id,
            ActivityStatus wished,
            Instant at,
            boolean undone,
            List<BulkRow> rows) {

        public BulkView {
            rows = List.copyOf(rows);
        }

        public List<BulkRow> with(BulkOutcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).toList();
        }
    }

    private record BulkHead(ActivityStatus wished, Instant at, boolean undone) {}

    /** Empty when somebody else wished it. */
    public Optional<BulkView> find(BulkChangeId id) {
        List<BulkRow> rows =
                jdbc.sql(
                                """
                                select bulk_row.activity_id, activity.title, activity.lang, unit.name as unit_name,
                                    bulk_row.outcome, bulk_row.status_before
                                from plan.bulk_change_row bulk_row
                                join plan.activity on activity.id = bulk_row.activity_id
                                join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                                where bulk_row.bulk_change_id = ? order by bulk_row.position
                                """)
                        .param(id.value())
                        .query(BulkRow.class)
                        .list();
        return jdbc.sql(
                        """
                        select wished, at, undone_at is not null as undone from plan.bulk_change
                        where id = ? and by = platform.viewer()
                        """)
                .param(id.value())
                .query(BulkHead.class)
                .optional()
                .map(head -> new BulkView(id, head.wished(), head.at(), head.undone(), rows));
    }
}
