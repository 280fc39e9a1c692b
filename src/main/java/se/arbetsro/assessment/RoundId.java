package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One occasion of the recurring local analysis. */
public record RoundId(UUID value) implements TypedId {

    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }
}
