package se.arbetsro.listening.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom an item is meant, when not for all: by role, by an earlier answer, or both. Without
 * scripts everyone sees the item with these conditions in words.
 *
 * @param role null for any
 * @param item the key of an earlier item that is a choice; null when no earlier answer decides
 * @param options the keys of those of its options of which one is chosen; empty without {@code
 *     item}
 */
public record Route(@Nullable RespondentRole role, @Nullable String item, List<String> options) {

    public Route {
        options = List.copyOf(options);
    }

    /** As what somebody answers. */
    public enum RespondentRole {
        EMPLOYEE,
        MANAGER
    }
}
