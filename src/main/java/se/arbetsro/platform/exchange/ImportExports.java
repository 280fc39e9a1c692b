package se.arbetsro.platform.exchange;

import org.springframework.stereotype.Component;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Shell;

/** The latest imports of an account for the command line; everyone has some or none. */
@Component
class ImportExports implements ExportList {

    private final ImportController page;

    ImportExports(ImportController page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "imports";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return true;
    }

    @Override
    public TableFile<?> file(Shell shell, TableFormat format, ExportFilter filter) {
        return page.latest(shell, format);
    }
}
