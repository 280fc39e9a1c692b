package se.arbetsro.plan.domain.practice;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One new way of working. */
public record PracticeId(UUID value) implements TypedId {

    public static PracticeId random() {
        return new PracticeId(UUID.randomUUID());
    }
}
