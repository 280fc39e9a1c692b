package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** The union's or the safety representative's part before a decision. */
public record ConsultationId(UUID value) implements TypedId {

    public static ConsultationId random() {
        return new ConsultationId(UUID.randomUUID());
    }
}
