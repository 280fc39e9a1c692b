package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One version of what an indicator means. */
public record DefinitionId(UUID value) implements TypedId {

    public static DefinitionId random() {
        return new DefinitionId(UUID.randomUUID());
    }
}
