package se.arbetsro.plan.domain.expectation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;

/** Reads what areas ask of service lines, each page in one query however much there is. */
@Component
@Transactional(readOnly = true)
public class ExpectationQueries {

    /** A deviation that holds now, or held at the moment that is asked about. */
    private static final String HELD =
            """
            (case when cast(:moment as timestamptz) is null then deviation.ended_at is null
                else deviation.since <= cast(:moment as timestamptz)
                    and (deviation.ended_at is null or deviation.ended_at > cast(:moment as timestamptz)) end)
            """;

    private final JdbcClient jdbc;

    ExpectationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every area of a version with every service line, in their order. */
    public List<ExpectationCell> of(PlanVersionId version) {
        return cells(version, null, null);
    }

    /** The same as it was at a moment. */
    public List<ExpectationCell> of(PlanVersionId version, @Nullable Instant moment) {
        return cells(version, null, moment);
    }

    /** The same with what a local plan does otherwise. */
    public List<ExpectationCell> of(
            PlanVersionId version, LocalPlanId plan, @Nullable Instant moment) {
        return cells(version, plan, moment);
    }

    private List<ExpectationCell> cells(
            PlanVersionId version, @Nullable LocalPlanId plan, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        select edition.area_id, area.key as area_key, edition.number,
                            edition.short_name_sv as area_sv, edition.short_name_en as area_en, line.key as line,
                            line.name_sv as line_sv, line.name_en as line_en, usual.expectation as usual,
                            usual.text_sv, usual.text_en, coalesce(usual.version, 0) as version,
                            deviation.id as deviation, deviation.expectation as here, deviation.reason,
                            deviation.lang
                        from plan.area_edition edition
                        join plan.area on area.id = edition.area_id and area.kind <> 'CROSS_CUTTING_THEME'
                        cross join organisation.service_line_name line
                        left join plan.area_expectations_at(cast(:moment as timestamptz)) usual
                            on usual.plan_version_id = edition.plan_version_id
                            and usual.area_id = edition.area_id and usual.service_line = line.key
                        left join plan.local_deviation deviation
                            on deviation.local_plan_id = cast(:plan as uuid) and deviation.area_id = edition.area_id
                                and deviation.service_line = line.key
                                and\
                        """
                                + HELD
                                + """
                                where edition.plan_version_id = :version
                                order by edition.position, line.rank
                                """)
                .param("version", version.value())
                .param("moment", at(moment))
                .param("plan", plan == null ? null : plan.value().toString())
                .query(ExpectationCell.class)
                .list();
    }

    /** What a local plan has said over time, the latest first. */
    public record Said(
            @Nullable Expectation expectation,
            @Nullable String reason,
            Instant since,
            @Nullable String sinceBy,
            @Nullable Instant endedAt) {}

    public List<Said> history(LocalPlanId plan, AreaId area, String line) {
        return jdbc.sql(
                        """
                        select deviation.expectation, deviation.reason, deviation.since, writer.name as since_by,
                            deviation.ended_at
                        from plan.local_deviation deviation
                        join plan.local_plan on local_plan.id = deviation.local_plan_id
                        join organisation.reach('LOCAL_PLAN_READ') reach on reach.unit_id = local_plan.unit_id
                        left join organisation.person_name writer on writer.person_id = deviation.since_by
                        where deviation.local_plan_id = ? and deviation.area_id = ? and deviation.service_line = ?
                        order by deviation.since desc
                        """)
                .params(plan.value(), area.value(), line)
                .query(Said.class)
                .list();
    }

    /**
     * What is looked for among deviations.
     *
     * @param area the key of an area; null for all
     * @param line the key of a service line; null for all
     * @param unexplained only those without a reason
     */
    public record DeviationFilter(
            @Nullable String area, @Nullable String line, boolean unexplained) {}

    /**
     * A local plan that does otherwise than its version says.
     *
     * @param alike how many administrations do the same, of those whose plans the viewer sees
     * @param others how many of them do something else: as the plan says, or otherwise
     */
    public record DeviationRow(
            LocalPlanId localPlanId,
            String unit,
            String areaKey,
            @Nullable Integer number,
            String areaSv,
            @Nullable String areaEn,
            String line,
            String lineSv,
            @Nullable String lineEn,
            @Nullable Expectation usual,
            Expectation here,
            @Nullable String reason,
            String lang,
            Instant since,
            int alike,
            int others) {

        public se.arbetsro.platform.text.Text2 area() {
            return new se.arbetsro.platform.text.Text2(areaSv, areaEn);
        }

        public se.arbetsro.platform.text.Text2 lineName() {
            return new se.arbetsro.platform.text.Text2(lineSv, lineEn);
        }
    }

    /** Where the local plans within reach differ from a version, by area, service line and unit. */
    public List<DeviationRow> deviations(
            PlanVersionId version, DeviationFilter filter, @Nullable Instant moment) {
        return jdbc.sql(
                        """
                        with plans as materialized (
                            select local_plan.id, unit.name, top.parent_id is null as district
                            from plan.local_plan
                            join organisation.reach('LOCAL_PLAN_READ') reach on reach.unit_id = local_plan.unit_id
                            join organisation.unit_latest unit on unit.unit_id = local_plan.unit_id
                            join organisation.unit_latest top on top.unit_id = unit.parent_id
                            where local_plan.plan_version_id = :version
                                and (cast(:moment as timestamptz) is null
                                    or local_plan.created_at <= cast(:moment as timestamptz))
                                and (local_plan.withdrawn_at is null
                                    or local_plan.withdrawn_at > cast(:moment as timestamptz))
                        ), deviation as materialized (
                            select deviation.*, plans.name as unit, plans.district
                            from plan.local_deviation deviation
                            join plans on plans.id = deviation.local_plan_id
                            where\
                        """
                                + HELD
                                + """
                                )
                                select deviation.local_plan_id, deviation.unit, area.key as area_key, edition.number,
                                    edition.short_name_sv as area_sv, edition.short_name_en as area_en,
                                    deviation.service_line as line, line.name_sv as line_sv, line.name_en as line_en,
                                    usual.expectation as usual, deviation.expectation as here, deviation.reason,
                                    deviation.lang, deviation.since,
                                    (select count(*) from deviation same where same.area_id = deviation.area_id
                                        and same.service_line = deviation.service_line
                                        and same.expectation = deviation.expectation and same.district) as alike,
                                    (select count(*) from plans where district) - (select count(*) from deviation same
                                        where same.district and same.area_id = deviation.area_id
                                            and same.service_line = deviation.service_line
                                            and same.expectation = deviation.expectation) as others
                                from deviation
                                join plan.area_edition edition on edition.plan_version_id = :version
                                    and edition.area_id = deviation.area_id
                                join plan.area on area.id = deviation.area_id
                                join organisation.service_line_name line on line.key = deviation.service_line
                                left join plan.area_expectations_at(cast(:moment as timestamptz)) usual on usual.plan_version_id = :version
                                    and usual.area_id = deviation.area_id and usual.service_line = deviation.service_line
                                where (cast(:area as text) is null or area.key = :area)
                                    and (cast(:line as text) is null or line.key = :line)
                                    and (not :unexplained or deviation.reason is null)
                                order by edition.position, line.rank, deviation.unit, deviation.local_plan_id
                                """)
                .param("moment", at(moment))
                .param("version", version.value())
                .param("area", filter.area())
                .param("line", filter.line())
                .param("unexplained", filter.unexplained())
                .query(DeviationRow.class)
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
