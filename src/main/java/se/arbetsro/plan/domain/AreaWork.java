package se.arbetsro.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/** Counts what is going on in an area of a version, in the units whose plans the viewer may see. */
@Component
@Transactional(readOnly = true)
public class AreaWork {

    private final JdbcClient jdbc;
    private final Clock clock;

    AreaWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many have a status.
     *
     * @param overdue how many of them are on the way although their day has passed
     */
    public record Count(String status, long number, long overdue) {}

    /** Activities by their status; the plan's own for the whole municipality are among them. */
    public List<Count> activities(AreaId area, PlanVersionId version, @Nullable LocalDate asOf) {
        return counts(
                """
                select a.status, count(*) as number, count(*) filter (
                    where a.status in ('PROPOSED', 'DECIDED', 'UNDER_WAY') and a.due_on < :day) as overdue
                from %s a
                where a.area_id = :area and a.plan_version_id = :version%s
                    and (a.city_wide or a.unit_id in (
                        select unit_id from organisation.reach('LOCAL_PLAN_READ')))
                group by a.status
                """,
                "plan.activity", area, version, asOf);
    }

    /** Goals by their status. */
    public List<Count> goals(AreaId area, PlanVersionId version, @Nullable LocalDate asOf) {
        return counts(
                """
                select a.status, count(*) as number,
                    count(*) filter (where a.status = 'OPEN' and a.by_when < :day) as overdue
                from %s a
                where a.area_id = :area and a.plan_version_id = :version%s
                    and a.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                group by a.status
                """,
                "plan.goal", area, version, asOf);
    }

    /** In how many local plans the area is chosen. */
    public int plans(AreaId area, PlanVersionId version, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*)
                        from plan.chosen_area chosen
                        join plan.local_plan on local_plan.id = chosen.local_plan_id
                        where chosen.area_id = :area and chosen.plan_version_id = :version
                            and chosen.valid @> cast(:day as date) and local_plan.withdrawn_at is null
                            and local_plan.unit_id in (
                                select unit_id from organisation.reach('LOCAL_PLAN_READ'))
                        """)
                .param("area", area.value())
                .param("version", version.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private List<Count> counts(
            String sql,
            String table,
            AreaId area,
            PlanVersionId version,
            @Nullable LocalDate asOf) {
        String held = asOf == null ? "" : " and a.since <= :moment and a.until > :moment";
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql.formatted(asOf == null ? table : table + "_state", held))
                        .param("area", area.value())
                        .param("version", version.value())
                        .param("day", asOf == null ? LocalDate.now(clock) : asOf);
        if (asOf != null) {
            Instant end = asOf.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            statement = statement.param("moment", end.atOffset(ZoneOffset.UTC));
        }
        return statement.query(Count.class).list();
    }
}
