package se.arbetsro.report.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;

/**
 * Reads for a report what the plan publishes: goals and activities by area, steering group, what is
 * to be followed. Tells of all units below that of the report, as they stood when its last day
 * ended. An activity counts as overdue when it was due by that day and was neither done nor
 * cancelled; one that was done or cancelled before the period is only counted.
 */
@Component
class PlanReading {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When a day has ended. */
    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** When the first day of the period began. */
    private OffsetDateTime begin(LocalDate first) {
        return first.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    record Version(UUID id, String title) {}

    record FollowUpRow(String name, List<String> indicators) {}

    private record AreaRow(UUID areaId, String name, int chosenBy, int earlier) {}

    private record ActivityRow(
            UUID areaId,
            String title,
            String unit,
            String responsible,
            LocalDate dueOn,
            String status,
            @Nullable LocalDate startOn,
            @Nullable String cancelledWhy,
            @Nullable String effect,
            @Nullable String clients) {}

    private record GoalRow(
            UUID goalId,
            UUID areaId,
            String what,
            String unit,
            LocalDate byWhen,
            String status,
            @Nullable String reached,
            @Nullable String note) {}

    private record StepRow(
            UUID goalId,
            @Nullable String indicator,
            @Nullable BigDecimal target,
            @Nullable String measure,
            @Nullable String description,
            @Nullable LocalDate byWhen,
            @Nullable LocalDate reachedOn) {}

    private record MemberRow(String name, String part, @Nullable String speaksFor) {}

    private record PartRow(String name, String status, LocalDate dueOn, int number) {}

    /** The version under which work goes on, on the day; of several the one begun last. */
    Optional<Version> version(LocalDate day) {
        return jdbc.sql(
                        """
                        select plan_version_id as id, title_sv as title from plan.versions
                        where used @> cast(:day as date) order by lower(used) desc limit 1
                        """)
                .param("day", day)
                .query(Version.class)
                .optional();
    }

    /**
     * What is to be followed in the T2 report: by the version in use, or by the last one before it
     * that says so.
     */
    List<FollowUpRow> followUps(LocalDate day, boolean wholeMunicipality) {
        return jdbc.sql(
                        """
                        with asking as (
                            select versions.plan_version_id from plan.versions
                            where lower(versions.used) <= :day and exists (
                                select from plan.follow_ups asked
                                where asked.plan_version_id = versions.plan_version_id)
                            order by lower(versions.used) desc limit 1)
                        select asked.name_sv, asked.indicators
                        from plan.follow_ups asked join asking using (plan_version_id)
                        where asked.level = :level
                        order by asked.position
                        """)
                .param("day", day)
                .param("level", wholeMunicipality ? "CITY" : "DISTRICT")
                .query((row, _) ->
                        new FollowUpRow(
                                row.getString("name_sv"),
                                List.of((String[]) row.getArray("indicators").getArray())))
                .list();
    }

    Contents.Steering steering(UnitId unit, UUID version, LocalDate day) {
        record Form(UUID localPlanId, @Nullable String unionForm, @Nullable String unionNote) {}
        Form form =
                jdbc.sql(
                                """
                                select local_plan_id, union_form, union_note from plan.local_plans
                                where unit_id = :unit and plan_version_id = :version and not withdrawn
                                limit 1
                                """)
                        .param("unit", unit.value())
                        .param("version", version)
                        .query(Form.class)
                        .optional()
                        .orElse(null);
        if (form == null) {
            return new Contents.Steering(null, null, List.of());
        }
        List<Contents.Member> members =
                jdbc
                        .sql(
                                """
                                select coalesce(member.name, person.name, '–') as name, member.part, member.speaks_for
                                from plan.steering_members member
                                left join organisation.person_name person on person.person_id = member.person_id
                                where member.local_plan_id = :plan and member.valid @> cast(:day as date)
                                order by array_position(array['CHAIR', 'MEMBER', 'HR', 'UNION', 'SAFETY',
                                    'EQUALITY_SUPPORT', 'SECRETARY'], member.part), 1
                                """)
                        .param("plan", form.localPlanId())
                        .param("day", day)
                        .query(MemberRow.class)
                        .list()
                        .stream()
                        .map(row -> new Contents.Member(row.name(), row.part(), row.speaksFor()))
                        .toList();
        return new Contents.Steering(form.unionForm(), form.unionNote(), members);
    }

    /** The areas of a version in its order, each with the activities of the unit and all below. */
    List<Contents.Area> areas(UnitId unit, UUID version, LocalDate first, LocalDate day) {
        List<AreaRow> areas =
                jdbc.sql(
                                """
                                select area.area_id, case when area.number is null then area.name_sv
                                        else area.number || '. ' || area.name_sv end as name,
                                    (select count(distinct chosen.unit_id)::int from plan.chosen_areas chosen
                                    join organisation.unit_within within on within.unit_id = chosen.unit_id
                                    where within.ancestor_id = :unit and chosen.area_id = area.area_id
                                        and chosen.plan_version_id = area.plan_version_id
                                        and chosen.valid @> cast(:day as date)) as chosen_by,
                                    (select count(*)::int from plan.activities_at(:end) activity
                                    join organisation.unit_within within
                                        on within.unit_id = activity.unit_id and within.ancestor_id = :unit
                                    where activity.area_id = area.area_id
                                        and activity.plan_version_id = area.plan_version_id
                                        and activity.status = 'DONE' and activity.status_at < :begin) as earlier
                                from plan.areas_of_versions area
                                where area.plan_version_id = :version
                                order by area.position
                                """)
                        .param("unit", unit.value())
                        .param("version", version)
                        .param("day", day)
                        .param("end", end(day))
                        .param("begin", begin(first))
                        .query(AreaRow.class)
                        .list();
        Map<UUID, List<Contents.Activity>> activities = activities(unit, version, first, day);
        Map<UUID, List<Contents.Goal>> goals = goals(unit, version, first, day);
        return areas.stream()
                .map(area ->
                        new Contents.Area(
                                area.name(),
                                area.chosenBy(),
                                area.earlier(),
                                activities.getOrDefault(area.areaId(), List.of()),
                                goals.getOrDefault(area.areaId(), List.of())))
                .toList();
    }

    /**
     * Goals by area, with their steps. Those that were withdrawn, or were to be reached before the
     * period and have been judged, are not told.
     */
    private Map<UUID, List<Contents.Goal>> goals(
            UnitId unit, UUID version, LocalDate first, LocalDate day) {
        Map<UUID, List<Contents.Step>> steps = steps(unit, version, day);
        Map<UUID, List<Contents.Goal>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        with part as (
                            -- In the report of the municipality each unit is told with its administration.
                            select within.unit_id,
                                min(regexp_replace(administration.name, ' (stadsdels)?förvaltning(en)?$', '')) as name
                            from organisation.unit_on(:day) administration
                            join organisation.unit_on(:day) top
                                on top.unit_id = administration.parent_id and top.parent_id is null
                            join organisation.unit_within within
                                on within.ancestor_id = administration.unit_id
                                    and within.unit_id <> administration.unit_id
                            where top.unit_id = :unit
                            group by within.unit_id
                        )
                        select goal.goal_id, goal.area_id, goal.what,
                            unit.name || coalesce(' (' || part.name || ')', '') as unit, goal.by_when,
                            goal.status, goal.reached, goal.status_note as note
                        from plan.goals_at(:end) goal
                        join organisation.unit_within within
                            on within.unit_id = goal.unit_id and within.ancestor_id = :unit
                        join organisation.unit_latest unit on unit.unit_id = goal.unit_id
                        left join part on part.unit_id = goal.unit_id
                        where goal.plan_version_id = :version and goal.status <> 'WITHDRAWN'
                            and (goal.status = 'OPEN' or goal.by_when >= :first)
                        order by coalesce(part.name, unit.name), part.name is not null, unit.name,
                            goal.by_when, goal.what, goal.goal_id
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
                .param("first", first)
                .param("end", end(day))
                .query(GoalRow.class)
                .list()
                .forEach(row ->
                        byArea.computeIfAbsent(row.areaId(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Goal(
                                                row.what(),
                                                row.unit(),
                                                row.byWhen(),
                                                goalState(row.status(), row.byWhen(), day),
                                                row.reached(),
                                                row.note(),
                                                steps.getOrDefault(row.goalId(), List.of()))));
        return byArea;
    }

    static Contents.GoalState goalState(String status, LocalDate byWhen, LocalDate day) {
        return switch (status) {
            case "REACHED" -> Contents.GoalState.REACHED;
            case "PARTLY_REACHED" -> Contents.GoalState.PARTLY_REACHED;
            case "NOT_REACHED" -> Contents.GoalState.NOT_REACHED;
            default -> byWhen.isAfter(day) ? Contents.GoalState.OPEN : Contents.GoalState.OVERDUE;
        };
    }

    private Map<UUID, List<Contents.Step>> steps(UnitId unit, UUID version, LocalDate day) {
        Map<UUID, List<Contents.Step>> byGoal = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select step.goal_id, coalesce(followed.name_sv, step.indicator) as indicator,
                            case when step.indicator is not null then step.target end as target,
                            followed.unit_sv as measure, step.description, step.by_when, step.reached_on
                        from plan.sub_goals_at(:end) step
                        join plan.goals goal using (goal_id)
                        join organisation.unit_within within
                            on within.unit_id = goal.unit_id and within.ancestor_id = :unit
                        left join indicator.indicator_latest followed on followed.key = step.indicator
                        where goal.plan_version_id = :version
                        order by step.goal_id, step.by_when nulls last, step.created_at, step.sub_goal_id
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("end", end(day))
                .query(StepRow.class)
                .list()
                .forEach(row ->
                        byGoal.computeIfAbsent(row.goalId(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Step(
                                                words(row),
                                                row.target(),
                                                row.measure(),
                                                row.byWhen(),
                                                row.reachedOn())));
        return byGoal;
    }

    private static String words(StepRow row) {
        String described = row.description() == null ? "" : row.description();
        return row.indicator() == null
                ? described
                : described.isEmpty() ? row.indicator() : row.indicator() + " (" + described + ")";
    }

    private Map<UUID, List<Contents.Activity>> activities(
            UnitId unit, UUID version, LocalDate first, LocalDate day) {
        Map<UUID, List<Contents.Activity>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        with part as (
                            -- In the report of the municipality each unit is told with its administration.
                            select within.unit_id,
                                min(regexp_replace(administration.name, ' (stadsdels)?förvaltning(en)?$', '')) as name
                            from organisation.unit_on(:day) administration
                            join organisation.unit_on(:day) top
                                on top.unit_id = administration.parent_id and top.parent_id is null
                            join organisation.unit_within within
                                on within.ancestor_id = administration.unit_id
                                    and within.unit_id <> administration.unit_id
                            where top.unit_id = :unit
                            group by within.unit_id
                        )
                        select activity.area_id, activity.title,
                            unit.name || coalesce(' (' || part.name || ')', '') as unit,
                            coalesce(activity.responsible_role, person.name, '–') as responsible,
                            activity.due_on, activity.status, activity.start_on, activity.cancelled_why,
                            control.effect, control.clients_notice as clients
                        from plan.activities_at(:end) activity
                        join organisation.unit_within within
                            on within.unit_id = activity.unit_id and within.ancestor_id = :unit
                        join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                        left join part on part.unit_id = activity.unit_id
                        left join organisation.person_name person
                            on person.person_id = activity.responsible_person
                        left join (
                            select distinct on (activity_id) activity_id, effect, clients_notice
                            from plan.controls where controlled_on <= :day order by activity_id, controlled_on desc
                        ) control on control.activity_id = activity.activity_id
                        where activity.plan_version_id = :version
                            and not (activity.status in ('DONE', 'CANCELLED') and activity.status_at < :begin)
                        order by coalesce(part.name, unit.name), part.name is not null, unit.name,
                            activity.due_on, activity.title, activity.activity_id
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
                .param("end", end(day))
                .param("begin", begin(first))
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
                                                state(row.status(), row.dueOn(), day),
                                                row.cancelledWhy(),
                                                row.effect(),
                                                row.clients())));
        return byArea;
    }

    static Contents.State state(String status, LocalDate due, LocalDate day) {
        return switch (status) {
            case "DONE" -> Contents.State.DONE;
            case "CANCELLED" -> Contents.State.CANCELLED;
            case String _ when !due.isAfter(day) -> Contents.State.OVERDUE;
            case "UNDER_WAY" -> Contents.State.UNDER_WAY;
            default -> Contents.State.PLANNED;
        };
    }

    /** The steering groups of the administrations straight below the municipality. */
    List<Contents.Group> groups(UnitId municipality, UUID version, LocalDate day) {
        return jdbc.sql(
                        """
                        select part.name as unit,
                            (select coalesce(member.name, person.name)
                            from plan.steering_members member
                            left join organisation.person_name person on person.person_id = member.person_id
                            where member.local_plan_id = local.local_plan_id and member.part = 'CHAIR'
                                and member.valid @> cast(:day as date) limit 1) as chair,
                            (select count(*)::int from plan.steering_members member
                            where member.local_plan_id = local.local_plan_id
                                and member.valid @> cast(:day as date)) as members,
                            local.union_form
                        from organisation.unit_on(:day) part
                        join plan.local_plans local on local.unit_id = part.unit_id
                        where part.parent_id = :municipality and local.plan_version_id = :version
                            and not local.withdrawn
                        order by part.name
                        """)
                .param("municipality", municipality.value())
                .param("version", version)
                .param("day", day)
                .query(Contents.Group.class)
                .list();
    }

    /** How it stands in each part straight below the unit. */
    List<Contents.Part> parts(UnitId unit, UUID version, LocalDate first, LocalDate day) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select part.name, activity.status, activity.due_on, count(*)::int as number
                        from organisation.unit_on(:day) part
                        join organisation.unit_within within on within.ancestor_id = part.unit_id
                        join plan.activities_at(:end) activity
                            on activity.unit_id = within.unit_id and activity.plan_version_id = :version
                        where part.parent_id = :unit
                            and not (activity.status in ('DONE', 'CANCELLED') and activity.status_at < :begin)
                        group by part.unit_id, part.name, activity.status, activity.due_on
                        order by part.name
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
                .param("end", end(day))
                .param("begin", begin(first))
                .query(PartRow.class)
                .list()
                .forEach(row ->
                        counts.computeIfAbsent(
                                                row.name(),
                                                _ -> new int[Contents.State.values().length])[
                                        state(row.status(), row.dueOn(), day).ordinal()] +=
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
