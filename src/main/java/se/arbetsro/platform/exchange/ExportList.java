package se.arbetsro.platform.exchange;

import java.util.Set;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/**
 * A list that can be written as a file without a browser; the module that shows it implements this
 * as a bean, with the columns and the filter of its page.
 */
public interface ExportList {

    /** Names it at the command line: lower case letters and hyphens. */
    String key();

    /** What narrows it: parameters of the page's query string. */
    default Set<String> parameters() {
        return Set.of();
    }

    boolean allowedTo(Viewer viewer);

    /**
     * The list, as the current viewer sees it.
     *
     * @param shell the language, and the day as of which it is seen
     */
    TableFile<?> file(Shell shell, TableFormat format, ExportFilter filter);
}
