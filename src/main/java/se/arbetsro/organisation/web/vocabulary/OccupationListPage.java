package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import se.arbetsro.organisation.domain.Occupation;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The occupations, and who counts as what.
 *
 * @param mayChange whether the viewer may change them
 */
public record OccupationListPage(Shell shell, List<Occupation> occupations, boolean mayChange)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return VocabularyTabs.of(shell);
    }
}
