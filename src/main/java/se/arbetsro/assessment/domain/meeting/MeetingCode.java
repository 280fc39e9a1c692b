package se.arbetsro.assessment.domain.meeting;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.id.RandomSigns;

/**
 * What is typed on a phone to come to a meeting: eight of 27 letters and digits, none of which
 * looks like another or makes words. With some dozens of meetings open, one in billions of guesses
 * hits.
 */
public record MeetingCode(String value) {

    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXZ";
    private static final int LENGTH = 8;

    static MeetingCode random() {
        return new MeetingCode(RandomSigns.of(SIGNS, LENGTH));
    }

    /** A code as someone typed it, with blanks or small letters; empty when it can be none. */
    public static Optional<MeetingCode> read(@Nullable String typed) {
        String code =
                (typed == null ? "" : typed).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return code.matches("[" + SIGNS + "]{" + LENGTH + "}")
                ? Optional.of(new MeetingCode(code))
                : Optional.empty();
    }

    /** In two halves, which are easier to read off and to say. */
    public String shown() {
        return value.substring(0, LENGTH / 2) + " " + value.substring(LENGTH / 2);
    }
}
