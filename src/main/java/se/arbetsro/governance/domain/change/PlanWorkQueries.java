package se.arbetsro.governance.domain.change;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;

/**
 * How the plan work of units stood before a change and how it went on after it. Differs from the
 * marks in the charts of figures, which show the change beside what is measured of people.
 */
@Component
@Transactional(readOnly = true)
public class PlanWorkQueries {

    private static final int MONTHS = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanWorkQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The activities of the units at the end of a day, as far as the viewer may read them.
     *
     * @param open how many are not done and not cancelled
     * @param late how many of these should have been done by then
     * @param done how many have been done so far
     */
    public record Stood(LocalDate day, long open, long late, long done) {}

    /**
     * Half a year before, on the day, half a year after and today, as far as these have come.
     *
     * @param units with all beneath them, and what took over from them
     * @param changed the day on which the change was carried out
     */
    public List<Stood> around(List<UnitId> units, LocalDate changed) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days =
                Stream.of(
                                changed.minusMonths(MONTHS),
                                changed.minusDays(1),
                                changed.plusMonths(MONTHS),
                                today)
                        .filter(day -> !day.isAfter(today))
                        .sorted()
                        .distinct()
                        .toList();
        return jdbc.sql(
                        """
                        select asked.day, count(*) filter (where stood.open) as open,
                            count(*) filter (where stood.open and stood.due_on < asked.day) as late,
                            count(*) filter (where stood.status = 'DONE') as done
                        from unnest(cast(:days as date[]), cast(:ends as timestamptz[])) asked(day, moment)
                        left join lateral (
                            select activity.status, activity.due_on,
                                activity.status not in ('DONE', 'CANCELLED') as open
                            from plan.activities_at(asked.moment) activity
                            where activity.unit_id in (
                                    select unit_id from organisation.unit_within where ancestor_id = any (:units))
                                and activity.unit_id in (
                                    select unit_id from organisation.reach('LOCAL_PLAN_READ'))) stood on true
                        group by asked.day order by asked.day
                        """)
                .param("days", days.stream().map(Date::valueOf).toArray(Date[]::new))
                .param(
                        "ends",
                        days.stream()
                                .map(day ->
                                        Timestamp.from(
                                                day.plusDays(1)
                                                        .atStartOfDay(clock.getZone())
                                                        .toInstant()))
                                .toArray(Timestamp[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Stood.class)
                .list();
    }
}
