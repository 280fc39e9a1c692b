package se.arbetsro.assessment.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.plan.AreaId;

/** One answer in a line for a whole area, saved as the answer of each of its service lines. */
public record BriefAnswer(AreaId area, List<Line> lines, AnswerContent content) {

    /**
     * A service line with the version of its answer that the writer saw; 0 when there was none.
     *
     * @param key null for the unit as a whole
     */
    public record Line(@Nullable String key, long version) {}
}
