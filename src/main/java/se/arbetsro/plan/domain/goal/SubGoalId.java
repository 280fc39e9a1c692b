package se.arbetsro.plan.domain.goal;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A step towards a goal. */
public record SubGoalId(UUID value) implements TypedId {

    public static SubGoalId random() {
        return new SubGoalId(UUID.randomUUID());
    }
}
