package se.arbetsro.organisation.domain.filter;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One saved filter. */
public record SavedFilterId(UUID value) implements TypedId {

    public static SavedFilterId random() {
        return new SavedFilterId(UUID.randomUUID());
    }
}
