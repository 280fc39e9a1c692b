package se.arbetsro.indicator.web.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.IndicatorGroups.Group;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.organisation.UnitId;

/**
 * What is chosen above the overview, as the query string has it.
 *
 * @param unit whose parts stand beside it; null for the municipality
 * @param area the key of a group of indicators; anything else shows all
 */
public record OverviewFilter(@Nullable UnitId unit, @Nullable String area) {

    boolean isSet() {
        return unit != null || area != null && !area.isEmpty();
    }

    List<Definition> of(List<Definition> all, List<Group> groups) {
        Set<String> wanted = new HashSet<>();
        groups.stream()
                .filter(group -> group.key().equals(area))
                .forEach(group -> wanted.addAll(group.indicators()));
        boolean chosen = groups.stream().anyMatch(group -> group.key().equals(area));
        return all.stream()
                .filter(definition -> !chosen || wanted.contains(definition.indicatorKey()))
                .toList();
    }
}
