package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** What employees think of a planned change, as a manager has noted it. */
public record NotedViewId(UUID value) implements TypedId {

    public static NotedViewId random() {
        return new NotedViewId(UUID.randomUUID());
    }
}
