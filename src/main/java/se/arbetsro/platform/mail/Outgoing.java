package se.arbetsro.platform.mail;

import java.time.Instant;
import java.util.UUID;
import se.arbetsro.platform.text.Language;

/**
 * A letter as a transport gets it. The id is the same at each attempt.
 *
 * @param attempts how many times it has been tried, this one included
 */
record Outgoing(
        UUID id,
        String address,
        String language,
        String subject,
        String body,
        Instant createdAt,
        int attempts) {

    MailAddress to() {
        return new MailAddress(address);
    }

    Language in() {
        return Language.of(language);
    }
}
