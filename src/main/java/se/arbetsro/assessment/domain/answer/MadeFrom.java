package se.arbetsro.assessment.domain.answer;

import java.time.LocalDate;
import java.util.UUID;
import se.arbetsro.assessment.AnswerId;

/** A goal or an activity that was made from an answer. */
public record MadeFrom(AnswerId answer, Kind kind, UUID id, String title, LocalDate due) {

    /** What became of an answer. */
    public enum Kind {
        GOAL,
        ACTIVITY
    }
}
