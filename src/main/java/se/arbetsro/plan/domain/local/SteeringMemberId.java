package se.arbetsro.plan.domain.local;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A seat in a local steering group, held by someone for a time. */
public record SteeringMemberId(UUID value) implements TypedId {

    public static SteeringMemberId random() {
        return new SteeringMemberId(UUID.randomUUID());
    }
}
