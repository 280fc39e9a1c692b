package se.arbetsro.organisation;

import java.util.Set;
import se.arbetsro.platform.exchange.ExportFilter;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/**
 * A list for the command line that is the file of a page: who may read it follows from a
 * permission, and what narrows it is the query string of that page.
 */
public record PermittedList(
        String key, Permission permission, Set<String> parameters, Giving giving)
        implements ExportList {

    /** Gives the file, most often the handler of the page. */
    @FunctionalInterface
    public interface Giving {
        TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked);
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return Access.may(viewer, permission);
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter asked) {
        return giving.file(shell, format, asked);
    }
}
