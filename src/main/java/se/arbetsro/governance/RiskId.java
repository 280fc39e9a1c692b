package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What may harm someone at work by a planned change. */
public record RiskId(UUID value) implements TypedId {

    public static RiskId random() {
        return new RiskId(UUID.randomUUID());
    }
}
