package se.arbetsro.assessment.domain.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * An analysis as the viewer may know it.
 *
 * @param open whether its round is open
 * @param district the administration that it is a part of
 * @param submittedBy a name; null when it is protected or the step not taken
 * @param answers whether its answers are shown to the viewer, at least which need there is
 * @param words whether what is written is shown too
 * @param shared whether the district shares its units' words with the city
 */
public record AnalysisHead(
        AnalysisId id,
        RoundId roundId,
        Text2 round,
        boolean open,
        LocalDate dueOn,
        PlanVersionId planVersionId,
        String planVersion,
        UnitId unitId,
        String unit,
        UnitId districtId,
        String district,
        List<String> serviceLines,
        AnalysisState state,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant returnedAt,
        @Nullable String returnedBy,
        @Nullable String returnedWhy,
        boolean answers,
        boolean words,
        boolean shared) {

    /** Whether it is the district's own analysis, and not one of a unit in it. */
    public boolean wholeDistrict() {
        return unitId.equals(districtId);
    }

    /** The due day itself is in time. */
    public boolean overdue(LocalDate today) {
        return open && state != AnalysisState.CONFIRMED && today.isAfter(dueOn);
    }
}
