package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A lens of a plan version; the same question in another version has another id. */
public record LensId(UUID value) implements TypedId {

    public static LensId random() {
        return new LensId(UUID.randomUUID());
    }
}
