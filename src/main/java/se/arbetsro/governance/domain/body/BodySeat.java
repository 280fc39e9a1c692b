package se.arbetsro.governance.domain.body;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.time.Validity;

/**
 * Who sits in a body, as what and when.
 *
 * @param personId null when it is someone from outside, who has a name alone
 * @param speaksFor what the member speaks for, such as a union, a party or an association
 */
public record BodySeat(
        @Nullable PersonId personId,
        @Nullable String name,
        BodyPart part,
        @Nullable String speaksFor,
        Validity valid) {

    public BodySeat {
        if ((personId == null) == (name == null)) {
            throw new IllegalArgumentException("Either a person or a name");
        }
    }
}
