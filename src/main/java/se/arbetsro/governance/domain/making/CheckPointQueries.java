package se.arbetsro.governance.domain.making;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanCheckPointId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.platform.calendar.YearEntry;
import se.arbetsro.platform.calendar.YearEntrySource;
import se.arbetsro.platform.web.Shell;

/** Reads check points, as far as the viewer may know of them; the year wheel has them too. */
@Component
@Transactional(readOnly = true)
public class CheckPointQueries implements YearEntrySource {

    private final JdbcClient jdbc;

    CheckPointQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A check point of a plan version. */
    public record PointRow(
            PlanCheckPointId id,
            PlanMakingId planMakingId,
            String versionKey,
            LocalDate dueOn,
            String what,
            @Nullable LocalDate doneOn,
            @Nullable String note,
            String lang,
            boolean keeps,
            Instant changedAt,
            @Nullable String changedByName,
            long version) {

        public boolean missed(LocalDate today) {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    private static final String ROWS =
            """
            select point.id, point.plan_making_id, version.key as version_key, point.due_on, point.what, point.done_on,
                point.note, point.lang, shown.keeps, point.changed_at, changer.name as changed_by_name, point.version
            from governance.plan_makings_shown() shown
            join governance.plan_making making on making.id = shown.plan_making_id
            join governance.plan_check_point point on point.plan_making_id = making.id
            join plan.versions version on version.plan_version_id = making.plan_version_id
            left join organisation.person_name changer on changer.person_id = point.changed_by
            """;

    /** Those of a case in the order of their days. */
    public List<PointRow> of(PlanMakingId making) {
        return jdbc.sql(
                        ROWS
                                + "where making.id = ? order by point.due_on, point.created_at, point.id")
                .param(making.value())
                .query(PointRow.class)
                .list();
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<PointRow> find(PlanCheckPointId id) {
        return jdbc.sql(ROWS + "where point.id = ?")
                .param(id.value())
                .query(PointRow.class)
                .optional();
    }

    /** What the viewer is to look at by a day and has not, the most late first. */
    public List<PointRow> waiting(LocalDate until, int most) {
        return jdbc.sql(
                        ROWS
                                + """
                                where shown.keeps and point.done_on is null and point.due_on <= :until
                                    and making.state in ('DECIDED', 'IN_FORCE')
                                order by point.due_on, point.id limit :most
                                """)
                .param("until", until)
                .param("most", most)
                .query(PointRow.class)
                .list();
    }

    @Override
    public List<YearEntry> entriesBetween(LocalDate from, LocalDate last, Shell shell) {
        return jdbc
                .sql(
                        ROWS
                                + """
                                where point.due_on between :from and :last
                                    and making.state not in ('REJECTED', 'WITHDRAWN')
                                order by point.due_on, point.id
                                """)
                .param("from", from)
                .param("last", last)
                .query(PointRow.class)
                .list()
                .stream()
                .map(point ->
                        YearEntry.on(
                                point.dueOn(),
                                "check-point-" + point.id().value(),
                                "checkpoint",
                                shell.t(
                                        "governance.checkPoint.ofPlan",
                                        point.versionKey(),
                                        point.what()),
                                "/plan-makings/" + point.planMakingId().value()))
                .toList();
    }
}
