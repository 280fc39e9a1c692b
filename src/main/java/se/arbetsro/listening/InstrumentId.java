package se.arbetsro.listening;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** An instrument through all its versions. */
public record InstrumentId(UUID value) implements TypedId {

    public static InstrumentId random() {
        return new InstrumentId(UUID.randomUUID());
    }
}
