package se.arbetsro.indicator;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.platform.text.Text2;

/**
 * By what indicators can be chosen, such as the areas of a plan, which {@code indicator} does not
 * know. Higher modules implement it as beans.
 */
public interface IndicatorGroups {

    /**
     * Indicators that belong together.
     *
     * @param key as it stands in addresses; unlike those of all other groups
     * @param indicators keys; those that are unknown are left out
     */
    record Group(String key, Text2 name, List<String> indicators) {}

    /** The groups on a day, in their order. */
    List<Group> on(LocalDate day);
}
