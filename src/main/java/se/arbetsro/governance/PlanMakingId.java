package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** The making of a plan version as a case, from proposal to decision. */
public record PlanMakingId(UUID value) implements TypedId {

    public static PlanMakingId random() {
        return new PlanMakingId(UUID.randomUUID());
    }
}
