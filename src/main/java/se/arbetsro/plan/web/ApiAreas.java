package se.arbetsro.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.fault.Invalid;

/** Versions and areas as callers of the API name them: by their keys. */
@Component
public class ApiAreas {

    private final PlanQueries plans;

    ApiAreas(PlanQueries plans) {
        this.plans = plans;
    }

    /**
     * @return null when none is named
     * @throws Invalid when there is no such version
     */
    public @Nullable PlanVersionId version(@Nullable String key) {
        return key == null
                ? null
                : plans.version(key)
                        .map(VersionRow::id)
                        .orElseThrow(() -> new Invalid("plan.api.version", key));
    }

    /**
     * @return null when none is named
     * @throws Invalid when there is no such area
     */
    public @Nullable AreaId area(@Nullable String key) {
        return key == null
                ? null
                : plans.areaId(key).orElseThrow(() -> new Invalid("plan.api.area", key));
    }
}
