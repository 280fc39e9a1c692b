package se.arbetsro.report.domain;

import java.time.LocalDate;
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
 * Reads for a report what the plan publishes: activities by area, steering group, what is to be
 * followed. Tells of all units below that of the report. An activity counts as overdue when it was
 * due by the day of the report and is neither done nor cancelled.
 */
@Component
class PlanReading {

    private final JdbcClient jdbc;

    PlanReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Version(UUID id, String title) {}

    record FollowUpRow(String name, List<String> indicators) {}

    private record AreaRow(UUID areaId, String name, int chosenBy) {}

    private record ActivityRow(
            UUID areaId,
            String title,
            String unit,
            String responsible,
            LocalDate dueOn,
            String status,
            @Nullable LocalDate startOn,
            @Nullable String cancelledWhy,
            @Nullable String effect) {}

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
    List<Contents.Area> areas(UnitId unit, UUID version, LocalDate day) {
        List<AreaRow> areas =
                jdbc.sql(
                                """
                                select area.area_id, case when area.number is null then area.name_sv
                                        else area.number || '. ' || area.name_sv end as name,
                                    (select count(distinct chosen.unit_id)::int from plan.chosen_areas chosen
                                    join organisation.unit_within within on within.unit_id = chosen.unit_id
                                    where within.ancestor_id = :unit and chosen.area_id = area.area_id
                                        and chosen.plan_version_id = area.plan_version_id
                                        and chosen.valid @> cast(:day as date)) as chosen_by
                                from plan.areas_of_versions area
                                where area.plan_version_id = :version
                                order by area.position
                                """)
                        .param("unit", unit.value())
                        .param("version", version)
                        .param("day", day)
                        .query(AreaRow.class)
                        .list();
        Map<UUID, List<Contents.Activity>> byArea = activities(unit, version, day);
        return areas.stream()
                .map(area ->
                        new Contents.Area(
                                area.name(),
                                area.chosenBy(),
                                byArea.getOrDefault(area.areaId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Contents.Activity>> activities(
            UnitId unit, UUID version, LocalDate day) {
        Map<UUID, List<Contents.Activity>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select activity.area_id, activity.title, unit.name as unit,
                            coalesce(activity.responsible_role, person.name, '–') as responsible,
                            activity.due_on, activity.status, activity.start_on, activity.cancelled_why,
                            (select control.effect from plan.controls control
                            where control.activity_id = activity.activity_id
                            order by control.controlled_on desc limit 1) as effect
                        from plan.activities activity
                        join organisation.unit_within within
                            on within.unit_id = activity.unit_id and within.ancestor_id = :unit
                        join organisation.unit_latest unit on unit.unit_id = activity.unit_id
                        left join organisation.person_name person
                            on person.person_id = activity.responsible_person
                        where activity.plan_version_id = :version
                            and (activity.start_on is null or activity.start_on <= :day
                                or activity.status <> 'CANCELLED')
                        order by unit.name, activity.due_on, activity.title, activity.activity_id
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
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
                                                row.effect())));
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

    /** How it stands in each part straight below the unit. */
    List<Contents.Part> parts(UnitId unit, UUID version, LocalDate day) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select part.name, activity.status, activity.due_on, count(*)::int as number
                        from organisation.unit_on(:day) part
                        join organisation.unit_within within on within.ancestor_id = part.unit_id
                        join plan.activities activity
                            on activity.unit_id = within.unit_id and activity.plan_version_id = :version
                        where part.parent_id = :unit
                        group by part.unit_id, part.name, activity.status, activity.due_on
                        order by part.name
                        """)
                .param("unit", unit.value())
                .param("version", version)
                .param("day", day)
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
