package se.arbetsro.plan.domain.local;

import java.util.Set;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;

/** A local plan about to begin, with the areas that it begins with. */
public record NewLocalPlan(
        UnitId unit, PlanVersionId planVersion, LocalPlanContent content, Set<AreaId> areas) {

    public NewLocalPlan {
        areas = Set.copyOf(areas);
    }
}
