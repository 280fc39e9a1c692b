package se.arbetsro.assessment;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** Whether something is to be done in one area and service line, says one unit in one round. */
public record AnswerId(UUID value) implements TypedId {

    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }
}
