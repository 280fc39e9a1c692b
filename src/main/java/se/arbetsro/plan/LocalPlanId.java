package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What one unit has chosen and decided under one version of a plan. */
public record LocalPlanId(UUID value) implements TypedId {

    public static LocalPlanId random() {
        return new LocalPlanId(UUID.randomUUID());
    }
}
