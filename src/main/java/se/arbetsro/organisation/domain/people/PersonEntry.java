package se.arbetsro.organisation.domain.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/**
 * A person with employments, as an import states them.
 *
 * @param hrId the employee number of the HR system; null for one who is not in it
 * @param email where they get mail; null for one who gets none, as all with a protected identity
 */
public record PersonEntry(
        PersonId id,
        String givenName,
        String familyName,
        @Nullable String hrId,
        @Nullable String email,
        boolean protectedIdentity,
        boolean sample,
        List<Employment> employments) {

    public PersonEntry {
        email = protectedIdentity ? null : email;
        employments = List.copyOf(employments);
    }

    /** One employment of the person. */
    public record Employment(UnitId unit, String occupation, Validity valid) {}
}
