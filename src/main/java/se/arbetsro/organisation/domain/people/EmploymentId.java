package se.arbetsro.organisation.domain.people;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** An employment of a person in a unit. */
public record EmploymentId(UUID value) implements TypedId {

    public static EmploymentId random() {
        return new EmploymentId(UUID.randomUUID());
    }
}
