package se.arbetsro.organisation;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A unit of any kind, from the whole municipality to the smallest group. */
public record UnitId(UUID value) implements TypedId {

    public static UnitId random() {
        return new UnitId(UUID.randomUUID());
    }
}
