package se.arbetsro.platform.search;

import java.util.List;
import se.arbetsro.platform.web.Shell;

/**
 * Finds one kind of thing. Implemented by the module that has it, which joins its own reach: what
 * the viewer may not see is neither found nor counted.
 */
public interface SearchSource {

    /**
     * One thing that was found.
     *
     * @param title its name
     * @param note where it belongs, such as its unit; empty when that says nothing
     * @param href the page that shows it
     */
    record Hit(String title, String note, String href) {}

    /** Where the kind stands among the others; small ones first. */
    int order();

    /** The key of the words for the kind, in the plural. */
    String label();

    /** The best hits, best first, at most so many. */
    List<Hit> find(SearchWords words, Shell shell, int most);
}
