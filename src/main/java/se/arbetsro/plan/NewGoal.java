package se.arbetsro.plan;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * A goal about to be added to the local plan that governs the unit: its own, or the nearest above
 * it. An area that the plan has not chosen yet is chosen with it.
 *
 * @param origin what it is made from; null when somebody thought of it
 */
public record NewGoal(
        UnitId unit,
        PlanVersionId planVersion,
        AreaId area,
        GoalContent content,
        @Nullable Origin origin) {}
