package se.arbetsro.platform.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** What a file holds and what would come of it, before it is carried out. */
public record ImportPreviewPage(Shell shell, ImportKind<?> kind, Upload upload, ImportCheck check)
        implements Page {

    private static final int SHOWN_ERRORS = 200;

    public String title() {
        return kind.schema().title().in(shell.language());
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
