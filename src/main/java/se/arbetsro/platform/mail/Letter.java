package se.arbetsro.platform.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import se.arbetsro.platform.text.Language;

/**
 * What is to be told someone by mail: plain text with links, never what is behind them. Names no
 * address; the outbox asks for that when it takes the letter.
 *
 * @param recipient the account
 * @param kind what sort of letter it is, such as {@code digest}; its words are the message {@code
 *     letter.<kind>}
 * @param subject one line of at most 200 signs
 */
public record Letter(UUID recipient, String kind, Language language, String subject, String body) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|\\R");

    public Letter {
        if (subject.isBlank() || subject.length() > 200 || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("A subject is one line");
        }
        if (!kind.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("No kind of letter: " + kind);
        }
    }
}
