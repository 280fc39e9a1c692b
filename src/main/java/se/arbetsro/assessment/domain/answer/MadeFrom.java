package se.arbetsro.assessment.domain.answer;

import java.time.LocalDate;
import java.util.UUID;
import se.arbetsro.assessment.AnswerId;

/**
 * A goal or an activity that was made from an answer.
 *
 * @param status by its name among those of goals or of activities
 */
public record MadeFrom(
        AnswerId answer, Kind kind, UUID id, String title, LocalDate due, String status) {

    /** What became of an answer. */
    public enum Kind {
        GOAL,
        ACTIVITY
    }
}
