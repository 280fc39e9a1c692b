package se.arbetsro.plan.domain.activity;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One look at what came of an activity. */
public record ControlId(UUID value) implements TypedId {

    public static ControlId random() {
        return new ControlId(UUID.randomUUID());
    }
}
