package se.arbetsro.plan.domain.governing;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One governing document. */
public record GoverningDocumentId(UUID value) implements TypedId {

    public static GoverningDocumentId random() {
        return new GoverningDocumentId(UUID.randomUUID());
    }
}
