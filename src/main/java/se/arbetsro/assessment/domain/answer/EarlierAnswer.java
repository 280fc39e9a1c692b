package se.arbetsro.assessment.domain.answer;

import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.AnswerId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.platform.text.Text2;

/**
 * An answer of the last round that carries forward into an analysis: the unit's own, or one of a
 * unit that it took over from, in the same area or in one that became it.
 *
 * @param areaId the area into which it carries
 * @param serviceLine the service line into which it carries; null for the unit as a whole
 * @param unit the unit that gave it
 * @param area the area as it was called then
 * @param sameArea whether it is the same area still
 */
public record EarlierAnswer(
        AnswerId id,
        AnalysisId analysisId,
        AreaId areaId,
        @Nullable String serviceLine,
        String unit,
        Text2 area,
        boolean sameArea,
        boolean main,
        Text2 round,
        AnswerContent content) {}
