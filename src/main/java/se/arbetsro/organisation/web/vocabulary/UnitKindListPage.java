package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The kinds of unit, with the municipality's own names for them.
 *
 * @param mayChange whether the viewer may change them
 */
public record UnitKindListPage(Shell shell, List<UnitKind> kinds, boolean mayChange)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return VocabularyTabs.of(shell);
    }
}
