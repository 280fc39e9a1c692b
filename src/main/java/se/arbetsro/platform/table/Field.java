package se.arbetsro.platform.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/** A column together with the place of its value in a row object. */
record Field<T, V>(Column<V> column, Function<? super T, ? extends @Nullable V> value) {

    Cell write(T row, Language language) {
        V v = value.apply(row);
        return v == null ? Cell.EMPTY : column.type().write(v, language);
    }
}
