package se.arbetsro.governance.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;

/** Times of the day as people type them: 9:00, 09.30. */
public final class Clocks {

    private Clocks() {}

    /** Null when it is missing, or is no time, which is then noted. */
    public static @Nullable LocalTime optional(
            FormErrors errors, String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace('.', ':');
        try {
            return LocalTime.parse(plain.matches("\\d:\\d\\d") ? "0" + plain : plain);
        } catch (DateTimeParseException e) {
            errors.add(field, "governance.meeting.time.wrong");
            return null;
        }
    }

    /** One that must be there; midnight where it was not, which the noted fault keeps unused. */
    public static LocalTime required(FormErrors errors, String field, @Nullable String typed) {
        LocalTime time = optional(errors, field, typed);
        if (time == null) {
            errors.add(field, "governance.meeting.time.wrong");
            return LocalTime.MIDNIGHT;
        }
        return time;
    }
}
