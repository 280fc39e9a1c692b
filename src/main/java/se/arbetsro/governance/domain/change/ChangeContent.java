package se.arbetsro.governance.domain.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a planned change.
 *
 * @param happensOn when it is to happen
 * @param viewsUntil until when employees can say what they think, the day included; null when it is
 *     not settled
 * @param takingPart how employees take part, such as the days of workplace meetings
 * @param contact whom to ask, in the words of the workplace
 * @param lang the language that it is written in: {@code sv} or {@code en}
 */
public record ChangeContent(
        String title,
        String what,
        String why,
        LocalDate happensOn,
        @Nullable LocalDate viewsUntil,
        @Nullable String takingPart,
        @Nullable String contact,
        String lang) {}
