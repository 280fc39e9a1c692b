package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What one unit says in one round of what is asked once for an area. */
public record AreaAnswerId(UUID value) implements TypedId {

    public static AreaAnswerId random() {
        return new AreaAnswerId(UUID.randomUUID());
    }
}
