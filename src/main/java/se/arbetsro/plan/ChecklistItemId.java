package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A question or line of the gender equality checklist, as a plan version words it. */
public record ChecklistItemId(UUID value) implements TypedId {

    public static ChecklistItemId random() {
        return new ChecklistItemId(UUID.randomUUID());
    }
}
