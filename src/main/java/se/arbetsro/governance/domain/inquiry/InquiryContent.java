package se.arbetsro.governance.domain.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;

/**
 * What is asked, and who sees to the answer. A person or a role is responsible, or both.
 *
 * @param askedBy the body, auditors or authority that ask
 * @param theirNumber the reference that they gave it
 * @param registryNumber the one under which it is registered here
 * @param asked in short, in our own words
 * @param recommendation what auditors advise; null of other kinds
 * @param dueOn the last day of the answer, which is included
 * @param fine whether it is demanded under a conditional fine; then {@code metBy} is there
 * @param metBy the last day to show that a demand is met; null where it sets none
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record InquiryContent(
        String title,
        String askedBy,
        @Nullable String theirNumber,
        @Nullable String registryNumber,
        LocalDate receivedOn,
        String asked,
        @Nullable String recommendation,
        @Nullable PersonId responsiblePerson,
        @Nullable String responsibleRole,
        LocalDate dueOn,
        boolean fine,
        @Nullable LocalDate metBy,
        String lang) {

    /** The same with another person to see to the answer; the role stays as it is written. */
    InquiryContent answeredForBy(PersonId person) {
        return new InquiryContent(
                title,
                askedBy,
                theirNumber,
                registryNumber,
                receivedOn,
                asked,
                recommendation,
                person,
                responsibleRole,
                dueOn,
                fine,
                metBy,
                lang);
    }
}
