package se.arbetsro.platform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.arbetsro.platform.table.ColumnNames;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportResult;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.text.Language;

/**
 * What a look at a file found, by the file alone and against what is there.
 *
 * @param errors in the order of the file, the first of them
 * @param errorCount all of them
 * @param byColumn how many of all of them concern each column, the most frequent first
 * @param rowCount rows looked at
 * @param headers of the columns of {@code first}
 * @param first the first rows as they were understood
 * @param ignoredColumns headers in the file that nobody asked for
 */
public record ImportCheck(
        List<ImportError> errors,
        int errorCount,
        List<ImportResult.ColumnCount> byColumn,
        int rowCount,
        int rowsInError,
        ImportCounts counts,
        List<Label> headers,
        List<List<String>> first,
        List<String> ignoredColumns) {

    private static final int FIRST_ROWS = 10;

    public boolean right() {
        return errorCount == 0;
    }

    /** Whether the header alone was looked at, since columns are missing or not known. */
    public boolean stopsAtHeader() {
        return rowCount == 0 && errors.stream().anyMatch(error -> error.row() > 0);
    }

    static <T> ImportCheck of(
            ImportKind<T> kind, byte[] file, ColumnNames names, Language language) {
        var schema = kind.schema();
        return switch (kind.read(file, names)) {
            case ImportResult.Refused<T> refused ->
                    new ImportCheck(
                            refused.errors(),
                            refused.errorCount(),
                            refused.byColumn(),
                            refused.rowCount(),
                            refused.rowsInError(),
                            ImportCounts.NONE,
                            List.of(),
                            List.of(),
                            List.of());
            case ImportResult.Accepted<T> accepted -> {
                var preview = kind.preview(accepted.rows());
                var export = schema.export();
                var first = new ArrayList<List<String>>();
                for (ImportedRow<T> row :
                        accepted.rows().subList(0, Math.min(FIRST_ROWS, accepted.rows().size()))) {
                    first.add(export.texts(row.value(), language));
                }
                yield new ImportCheck(
                        preview.errors(),
                        preview.errors().size(),
                        ImportResult.ColumnCount.of(preview.errors()),
                        accepted.rows().size(),
                        rows(preview.errors()).size(),
                        preview.counts(),
                        export.headers(),
                        first,
                        accepted.ignoredColumns());
            }
        };
    }

    private static Set<Integer> rows(List<ImportError> errors) {
        var rows = new HashSet<Integer>();
        errors.forEach(error -> rows.add(error.row()));
        return rows;
    }
}
