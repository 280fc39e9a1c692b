package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/**
 * A plan area as itself, whatever its number and wording in a version. People know it by its key.
 */
public record AreaId(UUID value) implements TypedId {

    public static AreaId random() {
        return new AreaId(UUID.randomUUID());
    }
}
