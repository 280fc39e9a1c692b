package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A matter on the agenda of a meeting. */
public record MatterId(UUID value) implements TypedId {

    public static MatterId random() {
        return new MatterId(UUID.randomUUID());
    }
}
