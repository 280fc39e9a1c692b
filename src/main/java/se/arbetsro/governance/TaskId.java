package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What a meeting gave someone to do. */
public record TaskId(UUID value) implements TypedId {

    public static TaskId random() {
        return new TaskId(UUID.randomUUID());
    }
}
