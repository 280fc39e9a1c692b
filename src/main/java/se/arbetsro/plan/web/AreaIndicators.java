package se.arbetsro.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorGroups;
import se.arbetsro.plan.domain.version.PlanQueries;

/** Lets indicators be chosen by the area of the plan in use that they follow. */
@Component
class AreaIndicators implements IndicatorGroups {

    private final PlanQueries plans;

    AreaIndicators(PlanQueries plans) {
        this.plans = plans;
    }

    @Override
    public List<Group> on(LocalDate day) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (PlanQueries.AreaFollowedRow row : plans.followedAreas(day)) {
            groups.computeIfAbsent(
                            row.areaKey(), key -> new Group(key, row.name(), new ArrayList<>()))
                    .indicators()
                    .add(row.indicator());
        }
        return List.copyOf(groups.values());
    }
}
