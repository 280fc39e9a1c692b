package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One figure through all its corrections. */
public record ObservationId(UUID value) implements TypedId {

    public static ObservationId random() {
        return new ObservationId(UUID.randomUUID());
    }
}
