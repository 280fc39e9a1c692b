package se.arbetsro.platform.search;

import java.util.List;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What was found, kind by kind.
 *
 * @param tooShort whether there was too little to look for
 */
public record SearchPage(Shell shell, String typed, boolean tooShort, List<Kind> kinds)
        implements Page {

    /**
     * The hits of one kind.
     *
     * @param more whether there are more than are shown
     */
    public record Kind(String label, List<SearchSource.Hit> hits, boolean more) {}
}
