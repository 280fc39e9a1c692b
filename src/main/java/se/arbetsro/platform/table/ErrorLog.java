package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the first errors of a file, and counts all of them by column. */
final class ErrorLog {

    private final int kept;
    private final List<ImportError> errors = new ArrayList<>();
    private final Map<Optional<ImportError.Place>, Integer> byColumn = new LinkedHashMap<>();
    private int count;
    private int rowsInError;
    private int lastRow;

    ErrorLog(int kept) {
        this.kept = kept;
    }

    /** Errors come in the order of rows. */
    void add(ImportError error) {
        if (errors.size() < kept) {
            errors.add(error);
        }
        count++;
        byColumn.merge(Optional.ofNullable(error.place()), 1, Integer::sum);
        if (error.row() > lastRow) {
            lastRow = error.row();
            rowsInError++;
        }
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    <T> ImportResult<T> refused(int rowCount) {
        return new ImportResult.Refused<>(
                List.copyOf(errors),
                count,
                ImportResult.ColumnCount.of(byColumn),
                rowCount,
                rowsInError);
    }
}
