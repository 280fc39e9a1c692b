package se.arbetsro.assessment.domain.answer;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;

/**
 * Which answers of a round are wanted, within what the viewer may see. What is null does not
 * narrow.
 *
 * @param district the administration
 * @param unit the unit that answers
 * @param area the key of the area
 * @param line the key of the service line
 */
public record AnswerFilter(
        RoundId round,
        @Nullable AnalysisId analysis,
        @Nullable UnitId district,
        @Nullable UnitId unit,
        @Nullable String area,
        @Nullable String line,
        @Nullable Need need) {

    public static AnswerFilter of(RoundId round) {
        return new AnswerFilter(round, null, null, null, null, null, null);
    }

    /** All of one analysis. */
    public static AnswerFilter of(RoundId round, AnalysisId analysis) {
        return new AnswerFilter(round, analysis, null, null, null, null, null);
    }
}
