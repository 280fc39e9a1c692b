package se.arbetsro.plan.domain.version;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One line from an area of a version to one of another. */
public record LineageId(UUID value) implements TypedId {

    public static LineageId random() {
        return new LineageId(UUID.randomUUID());
    }
}
