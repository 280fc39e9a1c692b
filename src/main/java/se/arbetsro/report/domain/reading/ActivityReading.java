package se.arbetsro.report.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.report.domain.contents.Contents;

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

    /** Where an activity stands on the day, as {@link Contents.State} has it. */
    private static final String STATE =
            """
            case when activity.status in ('DONE', 'CANCELLED') then activity.status
                when activity.due_on <= :day then 'OVERDUE'
                when activity.status = 'UNDER_WAY' then 'UNDER_WAY'
                else 'PLANNED' end
            """;

    static final String TOLD_OF =
            """
            activity.plan_version_id = :version
                and not (activity.status in ('DONE', 'CANCELLED') and activity.status_at < :begin)
            """;

    private static final String LISTED =
            ReportScope.TOLD_UNITS
                    + """
                    , listed as (
                        select activity.area_id, activity.activity_id, activity.title, told.name as unit, told.place,
                            coalesce(activity.responsible_role, person.name, '–') as responsible,
                            activity.due_on, %s as state, activity.cancelled_why, control.effect,
                            control.clients_notice as clients
                        from told
                        join plan.activities_at(:end) activity on activity.unit_id = told.unit_id
                        left join organisation.person_name person
                            on person.person_id = activity.responsible_person
                        left join (
                            select distinct on (activity_id) activity_id, effect, clients_notice
                            from plan.controls where controlled_on <= :day
                            order by activity_id, controlled_on desc
                        ) control on control.activity_id = activity.activity_id
                        where %s
                    )
                    """
                            .formatted(STATE, TOLD_OF);

    /** Unit by unit, the first due first. */
    private static final String ORDER = "place, due_on, title, activity_id";

    private record ActivityRow(
            UUID areaId,
            String title,
            String unit,
            String responsible,
            LocalDate dueOn,
            String state,
            @Nullable String cancelledWhy,
            @Nullable String effect,
            @Nullable String clients) {

        Contents.Activity activity() {
            return new Contents.Activity(
                    title,
                    unit,
                    responsible,
                    dueOn,
                    Contents.State.valueOf(state),
                    cancelledWhy,
                    effect,
                    clients);
        }
    }

    private record CountRow(UUID areaId, String state, int number) {}

    private record PartRow(String name, String state, int number) {}

    /** How many there are in each state of each area. */
    Map<UUID, Map<Contents.State, Integer>> counts(ReportScope scope) {
        Map<UUID, Map<Contents.State, Integer>> counts = new HashMap<>();
        jdbc.sql(
                        """
                        select activity.area_id, %s as state, count(*)::int as number
                        from organisation.unit_within within
                        join plan.activities_at(:end) activity on activity.unit_id = within.unit_id
                        where within.ancestor_id = :unit and %s
                        group by 1, 2
                        """
                                .formatted(STATE, TOLD_OF))
                .params(scope.parameters())
                .query(CountRow.class)
                .list()
                .forEach(row ->
                        counts.computeIfAbsent(
                                        row.areaId(), _ -> new EnumMap<>(Contents.State.class))
                                .put(Contents.State.valueOf(row.state()), row.number()));
        return counts;
    }

    /** All of them by area, unit by unit, the first due first. */
    Map<UUID, List<Contents.Activity>> byArea(ReportScope scope) {
        return byArea(scope, "listed");
    }

    /**
     * Those that a text names, in the same order: in each area and state those of which an effect
     * is known, then the first due.
     *
     * @param most of one state in one area
     */
    Map<UUID, List<Contents.Activity>> telling(ReportScope scope, int most) {
        return byArea(
                scope,
                """
                (select listed.*, row_number() over (
                    partition by area_id, state order by effect is null, due_on, %s) as rank
                from listed) listed
                where rank <= %d
                """
                        .formatted(ORDER, most));
    }

    private Map<UUID, List<Contents.Activity>> byArea(ReportScope scope, String from) {
        Map<UUID, List<Contents.Activity>> byArea = new LinkedHashMap<>();
        jdbc.sql(LISTED + "select * from " + from + " order by " + ORDER)
                .params(scope.parameters())
                .query(ActivityRow.class)
                .list()
                .forEach(row ->
                        byArea.computeIfAbsent(row.areaId(), _ -> new ArrayList<>())
                                .add(row.activity()));
        return byArea;
    }

    private record ListedRow(
            String area,
            String title,
            String unit,
            String responsible,
            LocalDate dueOn,
            String state,
            @Nullable String cancelledWhy,
            @Nullable String effect,
            @Nullable String clients) {

        Contents.Listed listed() {
            return new Contents.Listed(
                    area,
                    new Contents.Activity(
                            title,
                            unit,
                            responsible,
                            dueOn,
                            Contents.State.valueOf(state),
                            cancelledWhy,
                            effect,
                            clients));
        }
    }

    /**
     * Area by area, however many; read and closed in a transaction.
     *
     * @param from the first to read, from 0
     * @param until the one after the last
     */
    Stream<Contents.Listed> list(ReportScope scope, int from, int until) {
        return jdbc
                .sql(
                        LISTED
                                + """
                                select %s as area, listed.*
                                from listed
                                join plan.areas_of_versions area
                                    on area.area_id = listed.area_id and area.plan_version_id = :version
                                order by area.position, %s
                                offset %d limit %d
                                """
                                        .formatted(
                                                PlanReading.AREA_NAME, ORDER, from, until - from))
                .withFetchSize(500)
                .params(scope.parameters())
                .query(ListedRow.class)
                .stream()
                .map(ListedRow::listed);
    }

    /** How it stands in each part straight below the unit. */
    List<Contents.Part> parts(ReportScope scope) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select part.name, %s as state, count(*)::int as number
                        from organisation.unit_on(:day) part
                        join organisation.unit_within within on within.ancestor_id = part.unit_id
                        join plan.activities_at(:end) activity on activity.unit_id = within.unit_id
                        where part.parent_id = :unit and %s
                        group by part.unit_id, part.name, 2
                        order by part.name
                        """
                                .formatted(STATE, TOLD_OF))
                .params(scope.parameters())
                .query(PartRow.class)
                .list()
                .forEach(row ->
                        counts.computeIfAbsent(
                                                row.name(),
                                                _ -> new int[Contents.State.values().length])[
                                        Contents.State.valueOf(row.state()).ordinal()] +=
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
