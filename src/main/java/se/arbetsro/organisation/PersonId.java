package se.arbetsro.organisation;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** A person; the account with which they sign in has the same id. */
public record PersonId(UUID value) implements TypedId {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
