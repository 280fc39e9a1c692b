package se.arbetsro.governance;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A day on which a planned change is looked at afterwards. */
public record ChangeFollowUpId(UUID value) implements TypedId {

    public static ChangeFollowUpId random() {
        return new ChangeFollowUpId(UUID.randomUUID());
    }
}
