package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** The gender equality checklist of one operation and year. */
public record ChecklistId(UUID value) implements TypedId {

    public static ChecklistId random() {
        return new ChecklistId(UUID.randomUUID());
    }
}
