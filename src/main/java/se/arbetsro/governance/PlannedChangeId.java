package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What is to change at work. Differs from a change set, which acts on the unit tree. */
public record PlannedChangeId(UUID value) implements TypedId {

    public static PlannedChangeId random() {
        return new PlannedChangeId(UUID.randomUUID());
    }
}
