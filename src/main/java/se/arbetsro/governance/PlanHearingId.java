package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** That a body was asked what it thinks of a proposed plan version. */
public record PlanHearingId(UUID value) implements TypedId {

    public static PlanHearingId random() {
        return new PlanHearingId(UUID.randomUUID());
    }
}
