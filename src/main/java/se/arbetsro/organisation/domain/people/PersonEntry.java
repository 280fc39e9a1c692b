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
 */
public record PersonEntry(
        PersonId id,
        String givenName,
        String familyName,
        @Nullable String hrId,
        boolean protectedIdentity,
        boolean sample,
        List<Employment> employments) {

    public PersonEntry {
        employments = List.copyOf(employments);
    }

    /** One employment of the person. */
    public record Employment(UnitId unit, String occupation, Validity valid) {}
}
