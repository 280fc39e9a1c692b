package se.arbetsro.assessment.domain.overview;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;

/**
 * One district, or one unit of a district, against the areas.
 *
 * @param analysis of a unit's row; null for a district
 * @param expected answers in each area
 */
public record HeatRow(
        UnitId unit,
        String name,
        @Nullable AnalysisId analysis,
        int expected,
        Map<AreaId, Tally> byArea) {

    public Tally of(AreaId area) {
        Tally tally = byArea.get(area);
        return tally == null ? Tally.none(expected) : tally;
    }
}
