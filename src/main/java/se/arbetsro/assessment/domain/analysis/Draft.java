package se.arbetsro.assessment.domain.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;

/** An analysis that the viewer may write on, held until the transaction ends. */
public record Draft(
        AnalysisId id,
        RoundId roundId,
        PlanVersionId planVersionId,
        UnitId unitId,
        List<String> serviceLines) {

    /** Whether it answers for the service line; null stands for the unit as a whole. */
    public boolean answersFor(@Nullable String serviceLine) {
        return serviceLine == null ? serviceLines.isEmpty() : serviceLines.contains(serviceLine);
    }
}
