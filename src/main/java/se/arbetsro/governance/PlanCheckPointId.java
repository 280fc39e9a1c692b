package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A day on which it is looked at what came of a plan version. */
public record PlanCheckPointId(UUID value) implements TypedId {

    public static PlanCheckPointId random() {
        return new PlanCheckPointId(UUID.randomUUID());
    }
}
