package se.arbetsro.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the activities of a report as they stood when its last day ended. An activity counts as
 * overdue when it was due by that day and was neither done nor cancelled; one that was done or
 * cancelled before the period is only counted.
 */
@Component
class ActivityReading {

    private final JdbcClient jdbc;

    ActivityReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record ActivityRow(
            UUID areaId,
            String title,
            String unit,
            String responsible,
            LocalDate dueOn,
            String status,
            @Nullable String cancelledWhy,
            @Nullable String effect,
            @Nullable String clients) {}

    private record PartRow(String name, String status, boolean due, int number) {}

    /** By area, unit by unit, the first due first. */
    Map<UUID, List<Contents.Activity>> byArea(ReportScope scope) {
        Map<UUID, List<Contents.Activity>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        ReportScope.TOLD_UNITS
                                + """
                                select activity.area_id, activity.title, told.name as unit,
                                    coalesce(activity.responsible_role, person.name, '–') as responsible,
                                    activity.due_on, activity.status, activity.cancelled_why,
                                    control.effect, control.clients_notice as clients
                                from told
                                join plan.activities_at(:end) activity on activity.unit_id = told.unit_id
                                left join organisation.person_name person
                                    on person.person_id = activity.responsible_person
                                left join (
                                    select distinct on (activity_id) activity_id, effect, clients_notice
                                    from plan.controls where controlled_on <= :day
                                    order by activity_id, controlled_on desc
                                ) control on control.activity_id = activity.activity_id
                                where activity.plan_version_id = :version
                                    and not (activity.status in ('DONE', 'CANCELLED') and activity.status_at < :begin)
                                order by told.place, activity.due_on, activity.title, activity.activity_id
                                """)
                .params(scope.parameters())
                .query(ActivityRow.class)
                .list()
                .forEach(row ->
                        byArea.computeIfAbsent(row.areaId(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Activity(
                                                row.title(),
                                                row.unit(),
                                                row.responsible(),
                                                row.dueOn(),
                                                state(row.status(), row.dueOn(), scope.day()),
                                                row.cancelledWhy(),
                                                row.effect(),
                                                row.clients())));
        return byArea;
    }

    static Contents.State state(String status, LocalDate due, LocalDate day) {
        return state(status, !due.isAfter(day));
    }

    private static Contents.State state(String status, boolean due) {
        return switch (status) {
            case "DONE" -> Contents.State.DONE;
            case "CANCELLED" -> Contents.State.CANCELLED;
            case String _ when due -> Contents.State.OVERDUE;
            case "UNDER_WAY" -> Contents.State.UNDER_WAY;
            default -> Contents.State.PLANNED;
        };
    }

    /** How it stands in each part straight below the unit. */
    List<Contents.Part> parts(ReportScope scope) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select part.name, activity.status, activity.due_on <= :day as due, count(*)::int as number
                        from organisation.unit_on(:day) part
                        join organisation.unit_within within on within.ancestor_id = part.unit_id
                        join plan.activities_at(:end) activity
                            on activity.unit_id = within.unit_id and activity.plan_version_id = :version
                        where part.parent_id = :unit
                            and not (activity.status in ('DONE', 'CANCELLED') and activity.status_at < :begin)
                        group by part.unit_id, part.name, activity.status, due
                        order by part.name
                        """)
                .params(scope.parameters())
                .query(PartRow.class)
                .list()
                .forEach(row ->
                        counts.computeIfAbsent(
                                                row.name(),
                                                _ -> new int[Contents.State.values().length])[
                                        state(row.status(), row.due()).ordinal()] +=
                                row.number());
        return counts.entrySet().stream()
                .map(entry ->
                        new Contents.Part(
                                entry.getKey(),
                                entry.getValue()[Contents.State.DONE.ordinal()],
                                entry.getValue()[Contents.State.UNDER_WAY.ordinal()],
                                entry.getValue()[Contents.State.OVERDUE.ordinal()],
                                entry.getValue()[Contents.State.PLANNED.ordinal()]))
                .toList();
    }
}
