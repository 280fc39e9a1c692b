package se.arbetsro.plan.domain.proposal;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** The stand of one local plan on one proposal. */
public record StandId(UUID value) implements TypedId {

    public static StandId random() {
        return new StandId(UUID.randomUUID());
    }
}
