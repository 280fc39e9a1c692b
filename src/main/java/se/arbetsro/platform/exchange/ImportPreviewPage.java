package se.arbetsro.platform.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What a file holds and what would come of it, before it is carried out. */
public record ImportPreviewPage(Shell shell, ImportKind<?> kind, Upload upload, ImportCheck check)
        implements Page {

    private static final int SHOWN_ERRORS = 200;

    public String title() {
        return kind.schema().title().in(shell.language());
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(shell.t("platform.import.title"), "/imports"),
                new Crumb(title(), "/imports/" + kind.key()));
    }

    /** What would happen, line by line; what concerns no row is left out. */
    public List<String> effects() {
        var counts = check.counts();
        var effects = new ArrayList<String>();
        if (counts.created() > 0) {
            effects.add(shell.t("platform.import.created", counts.created()));
        }
        if (counts.changed() > 0) {
            effects.add(shell.t("platform.import.changed", counts.changed()));
        }
        if (counts.same() > 0) {
            effects.add(shell.t("platform.import.same", counts.same()));
        }
        return effects;
    }

    /** Whether it can still be said which column is which. */
    public boolean mayTell() {
        return upload.job() == null;
    }

    public List<String> headers() {
        return check.headers().stream().map(label -> label.in(shell.language())).toList();
    }

    public List<ImportError> errors() {
        return check.errors().subList(0, Math.min(SHOWN_ERRORS, check.errors().size()));
    }

    /** How many errors are not shown. */
    public int moreErrors() {
        return check.errorCount() - errors().size();
    }

    /** The row as a spreadsheet numbers it; empty for the file as a whole. */
    public String row(ImportError error) {
        return error.row() == 0 ? "" : String.valueOf(error.row());
    }

    /** The column by letter and header; empty for the whole row. */
    public String column(ImportError.@Nullable Place place) {
        if (place == null) {
            return "";
        }
        var header = place.header().in(shell.language());
        return place.letter().isEmpty() ? header : place.letter() + " " + header;
    }

    public String words(ImportError error) {
        return error.message().in(shell.messages(), shell.language());
    }

    public boolean hasByColumn() {
        return check.byColumn().size() > 1;
    }

    /** A column and how many errors there are in it. */
    public String count(ImportResult.ColumnCount count) {
        return count.place() == null
                ? shell.t("platform.import.errors.elsewhere", count.errors())
                : shell.t("platform.import.errors.in", column(count.place()), count.errors());
    }

    public String ignored() {
        return String.join(", ", check.ignoredColumns());
    }
}
