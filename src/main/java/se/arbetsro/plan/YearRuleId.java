package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A day of the plan's year. */
public record YearRuleId(UUID value) implements TypedId {

    public static YearRuleId random() {
        return new YearRuleId(UUID.randomUUID());
    }
}
