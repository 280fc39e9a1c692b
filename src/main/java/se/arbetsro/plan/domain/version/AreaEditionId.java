package se.arbetsro.plan.domain.version;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** An area as it stands in one version. Other modules name it by area and version. */
public record AreaEditionId(UUID value) implements TypedId {

    public static AreaEditionId random() {
        return new AreaEditionId(UUID.randomUUID());
    }
}
