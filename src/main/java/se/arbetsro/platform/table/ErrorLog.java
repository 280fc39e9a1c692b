package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first errors of a file and counts the rest. */
final class ErrorLog {

    private final int kept;
    private final List<ImportError> errors = new ArrayList<>();
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
        return new ImportResult.Refused<>(List.copyOf(errors), count, rowCount, rowsInError);
    }
}
