package se.arbetsro.plan;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A goal of a local plan. */
public record GoalId(UUID value) implements TypedId {

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }
}
