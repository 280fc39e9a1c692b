package se.arbetsro.indicator;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A publication whose tables were entered as they were printed. */
public record PrintedSourceId(UUID value) implements TypedId {

    public static PrintedSourceId random() {
        return new PrintedSourceId(UUID.randomUUID());
    }
}
