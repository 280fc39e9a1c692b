package se.arbetsro.platform.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file before it is read: how it is called there, and what it is taken for.
 *
 * @param letter A, B … as spreadsheets name columns
 * @param column what it is read as; null where it is left out or not known
 * @param leftOut whether somebody has said that it is not to be read
 * @param examples the first values that stand in it, as they were typed
 */
public record FoundHeader(
        String header,
        String letter,
        @Nullable Label column,
        boolean leftOut,
        List<String> examples) {

    /** As it is compared. */
    public String folded() {
        return ColumnNames.folded(header);
    }
}
