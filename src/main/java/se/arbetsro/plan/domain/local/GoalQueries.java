package se.arbetsro.plan.domain.local;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/** Reads goals. */
@Component
@Transactional(readOnly = true)
public class GoalQueries {

    private static final String GOALS =
            """
            select g.id, g.local_plan_id, g.unit_id, unit.name as unit_name, g.plan_version_id,
                version.key as version_key, g.area_id, area.key as area_key, edition.number as area_number,
                edition.short_name_sv as area_name_sv, edition.short_name_en as area_name_en, g.what, g.why,
                g.reached, g.by_when, g.how, g.lang, g.status, g.status_note, g.status_at,
                concluder.name as status_by_name, g.origin_kind, g.origin_id, g.created_at,
                creator.name as created_by_name, changer.name as changed_by_name, g.changed_at,
                g.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_EDIT')) as editable, g.version
            from %s g
            join organisation.unit_latest unit on unit.unit_id = g.unit_id
            join plan.plan_version version on version.id = g.plan_version_id
            join plan.area on area.id = g.area_id
            join plan.area_edition edition
                on edition.plan_version_id = g.plan_version_id and edition.area_id = g.area_id
            left join organisation.person_name concluder on concluder.person_id = g.status_by
            left join organisation.person_name creator on creator.person_id = g.created_by
            left join organisation.person_name changer on changer.person_id = g.changed_by
            where g.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ'))
            """;

    private static final String NOW = "plan.goal";
    private static final String THEN =
            "(select * from plan.goal_state where since <= :moment and until > :moment)";

    private final JdbcClient jdbc;
    private final Clock clock;

    GoalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec goals(String narrowed, @Nullable LocalDate asOf) {
        JdbcClient.StatementSpec sql =
                jdbc.sql(GOALS.formatted(asOf == null ? NOW : THEN) + narrowed);
        return asOf == null
                ? sql
                : sql.param(
                        "moment",
                        asOf.plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC));
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<GoalView> find(GoalId id, @Nullable LocalDate asOf) {
        return goals("and g.id = :id", asOf)
                .param("id", id.value())
                .query(GoalView.class)
                .optional();
    }

    /** The goals of a local plan in the order of the version's areas. */
    public List<GoalView> ofPlan(LocalPlanId plan, @Nullable LocalDate asOf) {
        return goals("and g.local_plan_id = :plan order by edition.position, g.by_when, g.id", asOf)
                .param("plan", plan.value())
                .query(GoalView.class)
                .list();
    }

    /** The goals on the way for an area in a version, in all units that the viewer may see. */
    public List<GoalView> ofArea(
            AreaId area, PlanVersionId version, @Nullable LocalDate asOf, int most) {
        return goals(
                        """
                        and g.area_id = :area and g.plan_version_id = :version and g.status <> 'WITHDRAWN'
                        order by g.status <> 'OPEN', unit.name, g.by_when, g.id limit :most
                        """,
                        asOf)
                .param("area", area.value())
                .param("version", version.value())
                .param("most", most)
                .query(GoalView.class)
                .list();
    }

    /**
     * A step towards a goal as it is read.
     *
     * @param position its place among the steps, by which it is named; from 0
     * @param decimals with how many the target is written
     */
    public record SubGoalRow(
            GoalId goalId,
            int position,
            @Nullable String indicator,
            @Nullable String indicatorNameSv,
            @Nullable String indicatorNameEn,
            @Nullable String unitSv,
            @Nullable String unitEn,
            int decimals,
            @Nullable BigDecimal target,
            @Nullable String description,
            @Nullable LocalDate byWhen,
            LocalDate since,
            @Nullable LocalDate reachedOn) {

        public @Nullable Text2 indicatorName() {
            return indicatorNameSv == null ? null : new Text2(indicatorNameSv, indicatorNameEn);
        }

        public @Nullable Text2 unit() {
            return unitSv == null ? null : new Text2(unitSv, unitEn);
        }
    }

    /** The steps of these goals that had been agreed by a day, in their order. */
    public Map<GoalId, List<SubGoalRow>> subGoals(List<GoalId> goals, LocalDate day) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select step.goal_id, step.position, step.indicator,
                            indicator.name_sv as indicator_name_sv, indicator.name_en as indicator_name_en,
                            indicator.unit_sv, indicator.unit_en, coalesce(scale(step.target), 0) as decimals,
                            step.target, step.description, step.by_when, step.since, step.reached_on
                        from plan.sub_goal step
                        left join indicator.indicator_latest indicator on indicator.key = step.indicator
                        where step.goal_id = any (:goals) and step.since <= :day
                        order by step.goal_id, step.position
                        """)
                .param("goals", goals.stream().map(GoalId::value).toArray(java.util.UUID[]::new))
                .param("day", day)
                .query(SubGoalRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SubGoalRow::goalId));
    }

    /** An indicator to choose. */
    public record IndicatorRow(String key, String nameSv, @Nullable String nameEn) {

        public Text2 name() {
            return new Text2(nameSv, nameEn);
        }
    }

    /** The indicators with numbers, for a step that is measured. */
    public List<IndicatorRow> measurable() {
        return jdbc.sql(
                        """
                        select key, name_sv, name_en from indicator.indicator_latest
                        where kind = 'NUMBER' order by position
                        """)
                .query(IndicatorRow.class)
                .list();
    }
}
