package se.arbetsro.assessment.domain.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * An answer as the viewer may see it.
 *
 * @param unit the unit that answers
 * @param district the administration that it is a part of
 * @param line the key of the service line; null for the unit as a whole
 * @param content its texts are missing where the words are not shown
 * @param words whether what is written is shown
 */
public record AnswerRow(
        AnswerId id,
        AnalysisId analysisId,
        UnitId unitId,
        String unit,
        String district,
        AnalysisState state,
        AreaRow area,
        @Nullable String line,
        @Nullable Text2 lineName,
        AnswerContent content,
        boolean complete,
        boolean stillTrue,
        @Nullable AnswerId earlierId,
        Instant changedAt,
        long version,
        boolean words) {}
