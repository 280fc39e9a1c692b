package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One decided text of a plan, such as version V190618. People know it by its key. */
public record PlanVersionId(UUID value) implements TypedId {

    public static PlanVersionId random() {
        return new PlanVersionId(UUID.randomUUID());
    }
}
