package se.arbetsro.organisation.domain.people;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. No personal identity number: people are told apart by the HR id.
 *
 * @param hrId the employee number of the HR system; null for one who is not in it
 * @param email where they get mail; null for one who gets none, as all with a protected identity
 * @param protectedIdentity whether they may stand in no list, search or file
 */
public record PersonContent(
        String givenName,
        String familyName,
        @Nullable String hrId,
        @Nullable String email,
        boolean protectedIdentity) {

    public PersonContent {
        email = protectedIdentity ? null : email;
    }
}
