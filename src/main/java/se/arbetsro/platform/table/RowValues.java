package se.arbetsro.platform.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one row while its object is being made, found by column. */
public final class RowValues {

    private final List<? extends Column<?>> columns;
    private final @Nullable Object[] values;

    RowValues(List<? extends Column<?>> columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    /**
     * The value of a required column.
     *
     * @throws IllegalStateException when the column is not required and the cell was empty
     */
    public <V> V get(Column<V> column) {
        V value = orNull(column);
        if (value == null) {
            throw new IllegalStateException(column.header().en() + " is optional");
        }
        return value;
    }

    public <V> Optional<V> find(Column<V> column) {
        return Optional.ofNullable(orNull(column));
    }

    // A value is only ever put in its own column's place, by that column's type.
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    public <V> @Nullable V orNull(Column<V> column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) == column) {
                return (V) values[i];
            }
        }
        throw new IllegalArgumentException(column.header().en() + " is not in this table");
    }
}
