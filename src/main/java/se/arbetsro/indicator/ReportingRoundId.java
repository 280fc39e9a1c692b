package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One occasion on which units report their figures about a period. */
public record ReportingRoundId(UUID value) implements TypedId {

    public static ReportingRoundId random() {
        return new ReportingRoundId(UUID.randomUUID());
    }
}
