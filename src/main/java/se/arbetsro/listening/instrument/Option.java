package se.arbetsro.listening.instrument;

import java.util.List;
import java.util.Objects;

/**
 * One of the answers of a choice.
 *
 * @param key unique in its item; keeps its identity when the words change
 */
public record Option(String key, Words words) {

    public Option {
        Objects.requireNonNull(key);
        Objects.requireNonNull(words);
    }

    /** A key that none of the options has. */
    public static String freeKey(List<Option> options) {
        return Keyed.free("option", options, Option::key);
    }
}
