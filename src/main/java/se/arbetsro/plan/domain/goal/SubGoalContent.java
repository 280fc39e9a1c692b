package se.arbetsro.plan.domain.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Invalid;

/**
 * What a step towards a goal is: an indicator with the value that it should have, a description, or
 * both.
 *
 * @param indicator the key of an indicator; null for a described step
 * @param target the value that the indicator should have; there exactly when the indicator is
 */
public record SubGoalContent(
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable String description,
        @Nullable LocalDate byWhen) {

    public SubGoalContent {
        boolean half = (indicator == null) != (target == null);
        if (half || (indicator == null && description == null)) {
            throw new Invalid("plan.subGoal.measuredOrDescribed");
        }
    }

    public static SubGoalContent measured(
            String indicator, BigDecimal target, @Nullable LocalDate byWhen) {
        return new SubGoalContent(indicator, target, null, byWhen);
    }

    public static SubGoalContent described(String description, @Nullable LocalDate byWhen) {
        return new SubGoalContent(null, null, description, byWhen);
    }
}
