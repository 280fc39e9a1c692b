package se.arbetsro.platform.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of others call the columns of a schema, beside the names that the schema knows.
 *
 * @param columns by header, {@link #folded}: the Swedish header of the column, or nothing for one
 *     that is left out
 */
public record ColumnNames(Map<String, String> columns) {

    public static final ColumnNames NONE = new ColumnNames(Map.of());

    /** What stands for a column that is left out. */
    public static final String LEFT_OUT = "";

    public ColumnNames {
        columns = Map.copyOf(columns);
    }

    /** A header as it is compared: without case, spaces and the star of required columns. */
    public static String folded(String header) {
        String tidy = Texts.tidy(header);
        return Texts.folded(tidy.endsWith("*") ? tidy.substring(0, tidy.length() - 1) : tidy);
    }

    boolean leavesOut(String folded) {
        return LEFT_OUT.equals(columns.get(folded));
    }

    /** The Swedish header of the column that is meant; null where nothing is said of it. */
    @Nullable String meant(String folded) {
        String column = columns.get(folded);
        return LEFT_OUT.equals(column) ? null : column;
    }
}
