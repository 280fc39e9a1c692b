package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A paper of a meeting: a file or a link. */
public record PaperId(UUID value) implements TypedId {

    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }
}
