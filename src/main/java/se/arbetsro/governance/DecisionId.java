package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What a body decided on a day. */
public record DecisionId(UUID value) implements TypedId {

    public static DecisionId random() {
        return new DecisionId(UUID.randomUUID());
    }
}
