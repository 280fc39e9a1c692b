package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A meeting at which a unit's employees mark areas for its analysis; no meeting of a body. */
public record AnalysisMeetingId(UUID value) implements TypedId {

    public static AnalysisMeetingId random() {
        return new AnalysisMeetingId(UUID.randomUUID());
    }
}
