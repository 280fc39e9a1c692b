package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A seat in a body, held by someone for a time. */
public record BodyMemberId(UUID value) implements TypedId {

    public static BodyMemberId random() {
        return new BodyMemberId(UUID.randomUUID());
    }
}
