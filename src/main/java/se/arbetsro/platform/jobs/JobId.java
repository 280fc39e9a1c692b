package se.arbetsro.platform.jobs;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

public record JobId(UUID value) implements TypedId {

    public static JobId random() {
        return new JobId(UUID.randomUUID());
    }
}
