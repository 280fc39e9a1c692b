package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import java.util.Map;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The service lines with their aliases.
 *
 * @param units how many units have each service line on the day
 * @param mayChange whether the viewer may change them
 */
public record ServiceLineListPage(
        Shell shell, List<ServiceLine> lines, Map<String, Integer> units, boolean mayChange)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return VocabularyTabs.of(shell);
    }

    public int unitsWith(ServiceLine line) {
        return units.getOrDefault(line.key(), 0);
    }
}
