package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What an indicator should reach in a unit, for some time. */
public record TargetId(UUID value) implements TypedId {

    public static TargetId random() {
        return new TargetId(UUID.randomUUID());
    }
}
