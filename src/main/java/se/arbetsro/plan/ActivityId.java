package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** Something that is to be done. */
public record ActivityId(UUID value) implements TypedId {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }
}
