package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What one unit answers in one round. */
public record AnalysisId(UUID value) implements TypedId {

    public static AnalysisId random() {
        return new AnalysisId(UUID.randomUUID());
    }
}
