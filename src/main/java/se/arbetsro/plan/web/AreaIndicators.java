package se.arbetsro.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorGroups;
import se.arbetsro.plan.domain.indicatorset.IndicatorSets;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.platform.text.Text2;

/**
 * Lets indicators be chosen by the year's set of the plan in use, or by the area that they follow.
 */
@Component
class AreaIndicators implements IndicatorGroups {

    private final PlanQueries plans;
    private final IndicatorSets sets;

    AreaIndicators(PlanQueries plans, IndicatorSets sets) {
        this.plans = plans;
        this.sets = sets;
    }

    @Override
    public List<Group> on(LocalDate day) {
        Map<String, Group> groups = new LinkedHashMap<>();
        sets.inUse(day)
                .map(set ->
                        new Group(
                                "year-" + set.year(),
                                new Text2("Årets tal " + set.year(), "Set of " + set.year()),
                                set.indicators()))
                .ifPresent(group -> groups.put(group.key(), group));
        for (PlanQueries.AreaFollowedRow row : plans.followedAreas(day)) {
            groups.computeIfAbsent(
                            row.areaKey(), key -> new Group(key, row.name(), new ArrayList<>()))
                    .indicators()
                    .add(row.indicator());
        }
        return List.copyOf(groups.values());
    }
}
