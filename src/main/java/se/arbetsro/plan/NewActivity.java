package se.arbetsro.plan;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;

/**
 * An activity about to be added.
 *
 * @param unit the unit that does it
 * @param decided who has decided it already; null for a proposal
 * @param origin what it is made from; null when somebody thought of it
 */
public record NewActivity(
        UnitId unit,
        PlanVersionId planVersion,
        AreaId area,
        @Nullable GoalId goal,
        ActivityContent content,
        @Nullable Decided decided,
        @Nullable Origin origin) {

    /** A proposal that stands by itself. */
    public static NewActivity of(
            UnitId unit, PlanVersionId planVersion, AreaId area, ActivityContent content) {
        return new NewActivity(unit, planVersion, area, null, content, null, null);
    }

    /** The same, made from something that it keeps as its origin. */
    public NewActivity from(Origin source) {
        return new NewActivity(unit, planVersion, area, goal, content, decided, source);
    }
}
