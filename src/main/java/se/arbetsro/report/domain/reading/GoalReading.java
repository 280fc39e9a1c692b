package se.arbetsro.report.domain.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.report.domain.contents.Contents;

/** Reads the goals of a report as they stood when its last day ended, each with its steps. */
@Component
class GoalReading {

    private final JdbcClient jdbc;

    GoalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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

    /**
     * Goals by area, with their steps. Those that were withdrawn, or were to be reached before the
     * period and have been judged, are not told.
     */
    Map<UUID, List<Contents.Goal>> byArea(ReportScope scope) {
        Map<UUID, List<Contents.Step>> steps = steps(scope);
        Map<UUID, List<Contents.Goal>> byArea = new LinkedHashMap<>();
        jdbc.sql(
                        ReportScope.TOLD_UNITS
                                + """
                                select goal.goal_id, goal.area_id, goal.what, told.name as unit, goal.by_when,
                                    goal.status, goal.reached, goal.status_note as note
                                from told
                                join plan.goals_at(:end) goal on goal.unit_id = told.unit_id
                                where goal.plan_version_id = :version and goal.status <> 'WITHDRAWN'
                                    and (goal.status = 'OPEN' or goal.by_when >= :first)
                                order by told.place, goal.by_when, goal.what, goal.goal_id
                                """)
                .params(scope.parameters())
                .query(GoalRow.class)
                .list()
                .forEach(row ->
                        byArea.computeIfAbsent(row.areaId(), _ -> new ArrayList<>())
                                .add(
                                        new Contents.Goal(
                                                row.what(),
                                                row.unit(),
                                                row.byWhen(),
                                                state(row.status(), row.byWhen(), scope.day()),
                                                row.reached(),
                                                row.note(),
                                                steps.getOrDefault(row.goalId(), List.of()))));
        return byArea;
    }

    static Contents.GoalState state(String status, LocalDate byWhen, LocalDate day) {
        return switch (status) {
            case "REACHED" -> Contents.GoalState.REACHED;
            case "PARTLY_REACHED" -> Contents.GoalState.PARTLY_REACHED;
            case "NOT_REACHED" -> Contents.GoalState.NOT_REACHED;
            default -> byWhen.isAfter(day) ? Contents.GoalState.OPEN : Contents.GoalState.OVERDUE;
        };
    }

    private Map<UUID, List<Contents.Step>> steps(ReportScope scope) {
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
                .params(scope.parameters())
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
}
