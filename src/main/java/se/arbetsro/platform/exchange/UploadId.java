package se.arbetsro.platform.exchange;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

public record UploadId(UUID value) implements TypedId {

    static UploadId random() {
        return new UploadId(UUID.randomUUID());
    }
}
