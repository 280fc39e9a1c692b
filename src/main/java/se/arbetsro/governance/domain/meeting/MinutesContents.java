package se.arbetsro.governance.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes tell: all that is signed, and nothing that can change after that. Kept as JSON.
 *
 * @param starts such as {@code 09:00}
 * @param adjusters the names of those who sign
 * @param sample whether it is invented
 */
public record MinutesContents(
        String body,
        String unit,
        LocalDate day,
        String starts,
        @Nullable String ends,
        @Nullable String place,
        List<Present> present,
        List<Item> matters,
        List<String> adjusters,
        boolean sample) {

    /**
     * Someone who was there.
     *
     * @param part as what, in Swedish words; null for a guest
     */
    public record Present(String name, @Nullable String part) {}

    /**
     * A matter.
     *
     * @param consultations the unions' part before the decision, in words
     */
    public record Item(
            int number,
            String heading,
            @Nullable String text,
            @Nullable String said,
            @Nullable MatterOutcome outcome,
            @Nullable String decision,
            List<String> consultations,
            List<Todo> tasks) {}

    /** What somebody is to do. */
    public record Todo(String what, String responsible, LocalDate due) {}
}
