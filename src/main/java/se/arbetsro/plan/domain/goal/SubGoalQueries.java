package se.arbetsro.plan.domain.goal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.GoalId;
import se.arbetsro.platform.text.Text2;

/** Reads the steps towards goals, and what they can be measured by. */
@Component
@Transactional(readOnly = true)
public class SubGoalQueries {

    private static final String NOW = "plan.sub_goal";
    private static final String THEN =
            "(select * from plan.sub_goal_state where since <= :moment and until > :moment)";

    private final JdbcClient jdbc;
    private final Clock clock;

    SubGoalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A step towards a goal as it is read, with the latest figure of what it is measured by: of the
     * goal's unit, or of the nearest one above it that has any.
     *
     * @param decimals with how many the target is written
     * @param figure null when it is not measured, or there is no figure yet
     * @param about whether the source gives the figure as rounded
     * @param better in which direction the figure should go
     * @param period the code of the period of the figure; null when it is told in words
     * @param figureOf the unit that the figure is of
     * @param own whether that is the goal's unit; a figure of a larger one says nothing of its
     *     target
     * @param endedWhy there when it is no longer pursued
     * @param version of the row, for forms
     */
    public record SubGoalRow(
            SubGoalId id,
            GoalId goalId,
            @Nullable String indicator,
            @Nullable String indicatorNameSv,
            @Nullable String indicatorNameEn,
            @Nullable String unitSv,
            @Nullable String unitEn,
            int decimals,
            @Nullable BigDecimal target,
            @Nullable String description,
            @Nullable LocalDate byWhen,
            @Nullable LocalDate reachedOn,
            @Nullable String endedWhy,
            @Nullable BigDecimal figure,
            int figureDecimals,
            boolean about,
            @Nullable String better,
            @Nullable String period,
            @Nullable String spanSv,
            @Nullable String spanEn,
            @Nullable String figureOf,
            boolean own,
            @Nullable String changedByName,
            Instant changedAt,
            long version) {

        public @Nullable Text2 indicatorName() {
            return indicatorNameSv == null ? null : new Text2(indicatorNameSv, indicatorNameEn);
        }

        public @Nullable Text2 unit() {
            return unitSv == null ? null : new Text2(unitSv, unitEn);
        }

        /** The time of the figure in words where it has no code. */
        public @Nullable Text2 span() {
            return spanSv == null ? null : new Text2(spanSv, spanEn);
        }

        public boolean ended() {
            return endedWhy != null;
        }

        /** Whether the unit's own figure is at the target or beyond; false when none can tell. */
        public boolean met() {
            if (!own || figure == null || target == null || better == null) {
                return false;
            }
            int above = figure.compareTo(target);
            return switch (better) {
                case "LOWER" -> above <= 0;
                case "HIGHER" -> above >= 0;
                default -> above == 0;
            };
        }
    }

    private static final String STEPS =
            """
            select step.id, step.goal_id, step.indicator, latest.name_sv as indicator_name_sv,
                latest.name_en as indicator_name_en, latest.unit_sv, latest.unit_en,
                coalesce(scale(trim_scale(step.target)), 0) as decimals, step.target, step.description,
                step.by_when, case when step.reached_on <= :day then step.reached_on end as reached_on,
                step.ended_why, figure.value as figure, coalesce(figure.decimals, 0) as figure_decimals,
                coalesce(figure.about, false) as about, figure.better, figure.period, figure.span_sv,
                figure.span_en, figure.unit_name as figure_of, coalesce(figure.own, false) as own, changer.name as changed_by_name,
                step.changed_at, step.version
            from %s step
            join plan.goal on goal.id = step.goal_id
            left join indicator.indicator_latest latest on latest.key = step.indicator
            left join organisation.person_name changer on changer.person_id = step.changed_by
            left join lateral (
                select observed.value, defined.decimals, observed.about, defined.better, observed.period,
                    observed.span_sv, observed.span_en, unit.name as unit_name, observed.unit_id = goal.unit_id as own
                from organisation.unit_within within
                join indicator.definition_on(:day) defined on defined.indicator_key = step.indicator
                join indicator.observation_readable observed on observed.definition_id = defined.id
                    and observed.unit_id = within.ancestor_id
                join organisation.unit_latest unit on unit.unit_id = observed.unit_id
                where within.unit_id = goal.unit_id and observed.value is not null
                    and observed.known_until is null and indicator.told_by(observed.span, :day, (select platform.today()))
                order by (select count(*) from organisation.unit_within above
                        where above.unit_id = within.ancestor_id) desc,
                    upper(observed.span) desc, lower(observed.span) desc nulls last
                limit 1) figure on step.indicator is not null
            where %s and step.goal_id in (
                select readable.id from plan.goal readable
                where readable.unit_id in (select unit_id from organisation.reach('LOCAL_PLAN_READ')))
            order by step.goal_id, step.ended_at is not null, step.by_when nulls last, step.created_at, step.id
            """;

    /** The steps of these goals, those that are pursued first. */
    public Map<GoalId, List<SubGoalRow>> subGoals(List<GoalId> goals, @Nullable LocalDate asOf) {
        if (goals.isEmpty()) {
            return Map.of();
        }
        return steps("step.goal_id = any (:goals)", asOf)
                .param("goals", goals.stream().map(GoalId::value).toArray(UUID[]::new))
                .query(SubGoalRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SubGoalRow::goalId));
    }

    /** Empty when there is none, or the viewer may not know of it. */
    public Optional<SubGoalRow> subGoal(SubGoalId id) {
        return steps("step.id = :id", null)
                .param("id", id.value())
                .query(SubGoalRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec steps(String condition, @Nullable LocalDate asOf) {
        String relation = asOf == null ? NOW : THEN;
        JdbcClient.StatementSpec sql =
                jdbc.sql(STEPS.formatted(relation, condition))
                        .param("day", asOf == null ? LocalDate.now(clock) : asOf);
        return asOf == null ? sql : sql.param("moment", moment(asOf));
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

    private OffsetDateTime moment(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return end.atOffset(ZoneOffset.UTC);
    }
}
