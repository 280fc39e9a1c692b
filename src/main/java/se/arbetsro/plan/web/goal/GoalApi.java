package se.arbetsro.plan.web.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.Place;
import se.arbetsro.plan.domain.goal.GoalFilter;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.web.ApiAreas;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.NotFound;

/** Goals and the steps towards them in the API. */
@RestController
class GoalApi {

    private final GoalQueries goals;
    private final SubGoalQueries steps;
    private final ApiAreas areas;

    GoalApi(GoalQueries goals, SubGoalQueries steps, ApiAreas areas) {
        this.goals = goals;
        this.steps = steps;
        this.areas = areas;
    }

    /**
     * A goal.
     *
     * @param planVersion the key of the version that its area is of
     * @param reached by what one sees that it is reached
     * @param byWhen the last day on which it is in time
     * @param statusNote how it went, or why it was withdrawn
     * @param changedAt when anything about it last changed; the order of the list
     */
    record Goal(
            UUID id,
            UUID localPlanId,
            UUID unitId,
            String planVersion,
            String area,
            String what,
            @Nullable String why,
            @Nullable String reached,
            LocalDate byWhen,
            @Nullable String how,
            String lang,
            String status,
            @Nullable String statusNote,
            Instant statusAt,
            Instant changedAt) {}

    /**
     * A step towards a goal.
     *
     * @param indicator the key of the indicator that it is measured by
     * @param endedWhy there when it is no longer pursued
     */
    record SubGoal(
            UUID id,
            UUID goalId,
            @Nullable String indicator,
            @Nullable BigDecimal target,
            @Nullable String description,
            @Nullable LocalDate byWhen,
            @Nullable LocalDate reachedOn,
            @Nullable String endedWhy) {}

    /**
     * Goals within reach, those that changed first first.
     *
     * @param unit this unit and those below it
     * @param planVersion the key of a version
     * @param area the key of an area
     * @param status one or more
     * @param changedSince only those that have changed at that moment or later
     */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/goals")
    ApiPage<Goal> goals(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(name = "plan-version", required = false) @Nullable String planVersion,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable Set<GoalStatus> status,
            @RequestParam(name = "changed-since", required = false) @Nullable Instant changedSince,
            Cursor cursor) {
        GoalFilter filter =
                new GoalFilter(
                        unit == null ? null : new UnitId(unit),
                        areas.version(planVersion),
                        areas.area(area),
                        status == null ? Set.of() : status,
                        false,
                        null);
        List<GoalView> read =
                goals.changed(filter, changedSince, Place.read(cursor.after()), cursor.read());
        return ApiPage.of(
                read.stream().map(GoalApi::told).toList(),
                cursor,
                goal -> Place.written(goal.changedAt(), goal.id()));
    }

    /** The steps towards a goal. */
    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/api/v1/goals/{id}/sub-goals")
    ApiPage<SubGoal> steps(@PathVariable GoalId id) {
        GoalView goal = goals.find(id, null).orElseThrow(NotFound::new);
        return ApiPage.whole(
                steps.subGoals(List.of(goal.id()), null).getOrDefault(id, List.of()).stream()
                        .map(GoalApi::told)
                        .toList());
    }

    private static Goal told(GoalView goal) {
        return new Goal(
                goal.id().value(),
                goal.localPlanId().value(),
                goal.unitId().value(),
                goal.versionKey(),
                goal.areaKey(),
                goal.what(),
                goal.why(),
                goal.reached(),
                goal.byWhen(),
                goal.how(),
                goal.lang(),
                goal.status().name(),
                goal.statusNote(),
                goal.statusAt(),
                goal.changedAt());
    }

    private static SubGoal told(SubGoalQueries.SubGoalRow step) {
        return new SubGoal(
                step.id().value(),
                step.goalId().value(),
                step.indicator(),
                step.target(),
                step.description(),
                step.byWhen(),
                step.reachedOn(),
                step.endedWhy());
    }
}
