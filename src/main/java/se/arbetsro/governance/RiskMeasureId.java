package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What is done about a risk. */
public record RiskMeasureId(UUID value) implements TypedId {

    public static RiskMeasureId random() {
        return new RiskMeasureId(UUID.randomUUID());
    }
}
