package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A meeting of a body. */
public record MeetingId(UUID value) implements TypedId {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }
}
