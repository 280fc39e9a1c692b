package se.arbetsro.organisation.domain;

import java.util.Set;

/**
 * What comes of a line of a file. Enums implement it with {@code CREATED}, {@code CHANGED} and
 * {@code SAME}; all else that they say are faults, for which no line of the file is taken in.
 */
public interface LineOutcome {

    /** As enums have it. */
    String name();

    default boolean isFault() {
        return !Set.of("CREATED", "CHANGED", "SAME").contains(name());
    }
}
