package se.arbetsro.organisation.domain.change;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A change of the organisation. */
public record ChangeSetId(UUID value) implements TypedId {

    public static ChangeSetId random() {
        return new ChangeSetId(UUID.randomUUID());
    }
}
