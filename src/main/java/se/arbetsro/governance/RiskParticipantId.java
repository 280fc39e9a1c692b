package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** Someone who took part in assessing risks. */
public record RiskParticipantId(UUID value) implements TypedId {

    public static RiskParticipantId random() {
        return new RiskParticipantId(UUID.randomUUID());
    }
}
