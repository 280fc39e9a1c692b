package se.arbetsro.platform.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.fault.Invalid;

/**
 * The day as of which a list is wanted.
 *
 * @param day the day that was asked for, otherwise today
 * @param moment the end of the day that was asked for; null when none was: as things stand now
 */
public record AsOf(LocalDate day, @Nullable Instant moment) {

    static final String PARAMETER = "as-of";

    /**
     * Reads the parameter.
     *
     * @throws Invalid when it is no day
     */
    static AsOf read(@Nullable String asked, Clock clock) {
        if (asked == null || asked.isBlank()) {
            return new AsOf(LocalDate.now(clock), null);
        }
        try {
            LocalDate day = LocalDate.parse(asked);
            return new AsOf(day, day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        } catch (DateTimeParseException e) {
            throw new Invalid("platform.form.date");
        }
    }
}
