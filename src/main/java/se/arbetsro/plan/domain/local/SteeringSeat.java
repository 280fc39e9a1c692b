package se.arbetsro.plan.domain.local;

import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.platform.time.Validity;

/**
 * Who sits in a local steering group, as what and when.
 *
 * @param personId null when it is someone from outside, who has a name alone
 * @param speaksFor what the member speaks for, such as a union
 */
public record SteeringSeat(
        @Nullable PersonId personId,
        @Nullable String name,
        SteeringPart part,
        @Nullable String speaksFor,
        Validity valid) {

    public SteeringSeat {
        if ((personId == null) == (name == null)) {
            throw new IllegalArgumentException("Either a person or a name");
        }
    }
}
