package se.arbetsro.plan.domain.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.platform.fault.Invalid;

/**
 * A step towards a goal: an indicator with the value that it should have, or a description.
 *
 * @param indicator the key of an indicator; null for a described one
 * @param since the day on which it was agreed
 * @param reachedOn the day on which someone found it reached
 */
@Table(schema = "plan", name = "sub_goal")
public record SubGoal(
        @Nullable String indicator,
        @Nullable BigDecimal target,
        @Nullable String description,
        @Nullable LocalDate byWhen,
        LocalDate since,
        @Nullable LocalDate reachedOn) {

    public SubGoal {
        boolean measured = indicator != null && target != null;
        if (!measured && description == null) {
            throw new Invalid("plan.subGoal.measuredOrDescribed");
        }
    }

    SubGoal reached(@Nullable LocalDate day) {
        return new SubGoal(indicator, target, description, byWhen, since, day);
    }
}
