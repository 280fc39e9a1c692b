package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A view of a body on a proposed plan version. */
public record PlanViewId(UUID value) implements TypedId {

    public static PlanViewId random() {
        return new PlanViewId(UUID.randomUUID());
    }
}
