package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A group of people with a purpose of its own, such as a steering group or a board. */
public record BodyId(UUID value) implements TypedId {

    public static BodyId random() {
        return new BodyId(UUID.randomUUID());
    }
}
