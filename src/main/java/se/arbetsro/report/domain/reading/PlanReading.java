package se.arbetsro.report.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.report.domain.contents.Contents;

/**
 * Reads for a report what the plan publishes: the version in use, its areas with goals and
 * activities, what is to be followed. Tells of all units below that of the report.
 */
@Component
class PlanReading {

    private final JdbcClient jdbc;
    private final ActivityReading activities;
    private final GoalReading goals;

    PlanReading(JdbcClient jdbc, ActivityReading activities, GoalReading goals) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.goals = goals;
    }

    static final String AREA_NAME =
            """
            case when area.number is null then area.name_sv else area.number || '. ' || area.name_sv end
            """;

    record Version(UUID id, String title) {}

    record FollowUpRow(String name, List<String> indicators) {}

    private record AreaRow(UUID areaId, String name, int chosenBy, int earlier) {}

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

    /**
     * The areas of a version in its order, each with the activities of the unit and all below; of
     * more than {@link Contents#LAID_OUT} those alone that the text names.
     */
    List<Contents.Area> areas(ReportScope scope) {
        List<AreaRow> areas =
                jdbc.sql(
                                """
                                select area.area_id, %s as name,
                                    (select count(distinct chosen.unit_id)::int from plan.chosen_areas chosen
                                    join organisation.unit_within within on within.unit_id = chosen.unit_id
                                    where within.ancestor_id = :unit and chosen.area_id = area.area_id
                                        and chosen.plan_version_id = area.plan_version_id
                                        and chosen.valid @> cast(:day as date)) as chosen_by,
                                    coalesce(done.number, 0) as earlier
                                from plan.areas_of_versions area
                                left join (
                                    select activity.area_id, count(*)::int as number
                                    from organisation.unit_within within
                                    join plan.activities_at(:end) activity on activity.unit_id = within.unit_id
                                    where within.ancestor_id = :unit and activity.plan_version_id = :version
                                        and activity.status = 'DONE' and activity.status_at < :begin
                                    group by activity.area_id
                                ) done on done.area_id = area.area_id
                                where area.plan_version_id = :version
                                order by area.position
                                """
                                        .formatted(AREA_NAME))
                        .params(scope.parameters())
                        .query(AreaRow.class)
                        .list();
        Map<UUID, Map<Contents.State, Integer>> counts = activities.counts(scope);
        int all =
                counts.values().stream()
                        .flatMap(area -> area.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum();
        Map<UUID, List<Contents.Activity>> told =
                all > Contents.LAID_OUT
                        ? activities.telling(scope, Contents.SHOWN)
                        : activities.byArea(scope);
        Map<UUID, List<Contents.Goal>> wanted = goals.byArea(scope);
        return areas.stream()
                .map(area ->
                        new Contents.Area(
                                area.name(),
                                area.chosenBy(),
                                area.earlier(),
                                told.getOrDefault(area.areaId(), List.of()),
                                wanted.getOrDefault(area.areaId(), List.of()),
                                counts.getOrDefault(area.areaId(), Map.of())))
                .toList();
    }
}
