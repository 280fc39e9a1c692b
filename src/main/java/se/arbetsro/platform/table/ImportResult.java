package se.arbetsro.platform.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rows of a file, or the reasons why none was taken; never some of each. */
public sealed interface ImportResult<T> {

    /**
     * @param ignoredColumns headers in the file that the schema does not know and lets pass
     */
    record Accepted<T>(List<ImportedRow<T>> rows, List<String> ignoredColumns)
            implements ImportResult<T> {

        public List<T> values() {
            return rows.stream().map(ImportedRow::value).toList();
        }
    }

    /**
     * @param errors in the order of the file; the first {@link Limits#errors} of them
     * @param errorCount all of them
     * @param byColumn how all of them spread over columns, the most frequent first
     * @param rowCount rows looked at, right and wrong
     * @param rowsInError how many of these have at least one error
     */
    record Refused<T>(
            List<ImportError> errors,
            int errorCount,
            List<ColumnCount> byColumn,
            int rowCount,
            int rowsInError)
            implements ImportResult<T> {}

    /**
     * @param place null for errors of whole rows and of the file
     */
    record ColumnCount(ImportError.@Nullable Place place, int errors) {

        /** Counts errors by their column. */
        public static List<ColumnCount> of(List<ImportError> errors) {
            var counts = new LinkedHashMap<Optional<ImportError.Place>, Integer>();
            for (var error : errors) {
                counts.merge(Optional.ofNullable(error.place()), 1, Integer::sum);
            }
            return of(counts);
        }

        static List<ColumnCount> of(Map<Optional<ImportError.Place>, Integer> counts) {
            return counts.entrySet().stream()
                    .map(e -> new ColumnCount(e.getKey().orElse(null), e.getValue()))
                    .sorted(Comparator.comparingInt(ColumnCount::errors).reversed())
                    .toList();
        }
    }
}
