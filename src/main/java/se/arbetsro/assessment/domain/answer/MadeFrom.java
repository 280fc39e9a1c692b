package se.arbetsro.assessment.domain.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnswerId;

/**
 * A goal or an activity that was made from an answer.
 *
 * @param decidedBy the body that decided an activity; null when it is not decided or nobody has
 *     said
 * @param status by its name among those of goals or of activities
 */
public record MadeFrom(
        AnswerId answer,
        Kind kind,
        UUID id,
        String title,
        LocalDate due,
        String status,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn) {

    /** What became of an answer. */
    public enum Kind {
        GOAL,
        ACTIVITY
    }
}
