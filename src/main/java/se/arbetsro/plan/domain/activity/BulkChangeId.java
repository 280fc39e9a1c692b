package se.arbetsro.plan.domain.activity;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One wish to change many activities. */
public record BulkChangeId(UUID value) implements TypedId {

    public static BulkChangeId random() {
        return new BulkChangeId(UUID.randomUUID());
    }
}
