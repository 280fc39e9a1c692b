package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A district's taking part in one round. */
public record ParticipantId(UUID value) implements TypedId {

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }
}
