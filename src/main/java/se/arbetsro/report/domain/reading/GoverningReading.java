package se.arbetsro.report.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.report.domain.contents.Contents;

/**
 * Reads which other governing documents the chosen areas and the activities that a report tells of
 * refer to. A document that does not hold on the day of the report is left out; the links are those
 * that stand when the report is read.
 */
@Component
class GoverningReading {

    private final JdbcClient jdbc;

    GoverningReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String area, String title, boolean ofArea, int activities) {}

    /** In the order of the plan's areas; those without any are left out. */
    List<Contents.Governing> of(ReportScope scope) {
        Map<String, List<Contents.Paper>> areas = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        with chosen as (
                            select distinct chosen.area_id
                            from plan.chosen_areas chosen
                            join organisation.unit_within within on within.unit_id = chosen.unit_id
                            where within.ancestor_id = :unit and chosen.plan_version_id = :version
                                and chosen.valid @> cast(:day as date)
                        ), linked as (
                            select document.area_id, document.document_id, document.title_sv, document.valid,
                                cast(null as uuid) as activity
                            from plan.documents_of_areas document
                            where document.plan_version_id = :version
                                and document.area_id in (select area_id from chosen)
                            union all
                            select activity.area_id, document.document_id, document.title_sv, document.valid,
                                activity.activity_id
                            from organisation.unit_within within
                            join plan.activities_at(:end) activity on activity.unit_id = within.unit_id
                            join plan.documents_of_activities document
                                on document.activity_id = activity.activity_id
                            where within.ancestor_id = :unit and %s
                        )
                        select %s as area, linked.title_sv as title, bool_or(linked.activity is null) as of_area,
                            count(linked.activity)::int as activities
                        from linked
                        join plan.areas_of_versions area
                            on area.plan_version_id = :version and area.area_id = linked.area_id
                        where linked.valid is null or linked.valid @> cast(:day as date)
                        group by area.position, area.number, area.name_sv, linked.document_id, linked.title_sv
                        order by area.position, linked.title_sv
                        """
                                .formatted(ActivityReading.TOLD_OF, PlanReading.AREA_NAME))
                .params(scope.parameters())
                .query(Row.class)
                .list()
                .forEach(row ->
                        areas.computeIfAbsent(row.area(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Paper(
                                                row.title(), row.ofArea(), row.activities())));
        return areas.entrySet().stream()
                .map(area -> new Contents.Governing(area.getKey(), area.getValue()))
                .toList();
    }
}
