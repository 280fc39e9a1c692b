package se.arbetsro.assessment.domain.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.organisation.UnitId;

/**
 * A unit's analysis in a round.
 *
 * @param missing how many answers it lacks; null where that is not the viewer's to know
 */
public record UnitRow(
        AnalysisId id,
        UnitId unitId,
        String name,
        List<String> serviceLines,
        AnalysisState state,
        @Nullable Instant submittedAt,
        @Nullable Instant confirmedAt,
        boolean sentBack,
        boolean answers,
        @Nullable Integer missing) {}
