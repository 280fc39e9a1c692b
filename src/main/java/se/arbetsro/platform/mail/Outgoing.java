package se.arbetsro.platform.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/**
 * A letter as a transport gets it. The id is the same at each attempt.
 *
 * @param attempts how many times it has been tried, this one included
 * @param sealedBy the key that its body is encrypted to; null when it is in clear
 */
record Outgoing(
        UUID id,
        String address,
        String language,
        String subject,
        String body,
        Instant createdAt,
        int attempts,
        @Nullable UUID sealedBy) {

    /** With its text in clear. */
    Outgoing opened(String text) {
        return new Outgoing(id, address, language, subject, text, createdAt, attempts, null);
    }

    MailAddress to() {
        return new MailAddress(address);
    }

    Language in() {
        return Language.of(language);
    }
}
