package se.arbetsro.platform.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, in a stable order.
 *
 * @param items at most {@link Cursor#MOST}; records whose fields have the names of the glossary
 * @param next to be sent as {@code cursor} for the rows after these; null when these are the last
 */
public record ApiPage<T>(List<T> items, @Nullable String next) {

    /**
     * The page of what was read with one row more than asked for.
     *
     * @param place tells where in the order a row stands, as {@link Cursor#after} takes it
     */
    public static <T> ApiPage<T> of(List<T> read, Cursor cursor, Function<T, String> place) {
        if (read.size() <= cursor.limit()) {
            return new ApiPage<>(List.copyOf(read), null);
        }
        List<T> items = List.copyOf(read.subList(0, cursor.limit()));
        return new ApiPage<>(items, Cursor.encode(place.apply(items.getLast())));
    }

    /** All there is, for lists that are always short. */
    public static <T> ApiPage<T> whole(List<T> items) {
        return new ApiPage<>(List.copyOf(items), null);
    }
}
