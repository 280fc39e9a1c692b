package se.arbetsro.indicator.printed;

import org.jspecify.annotations.Nullable;

/**
 * Where a printed table disagrees with itself or with those that belong to it. Both what is printed
 * and what follows are kept; which of them is used is for whoever enters it.
 *
 * @param table its number among those that belong together, from 0
 * @param row its number in the grid
 * @param column its number in the grid; null where the whole row is meant
 * @param printed as it stands there
 * @param recomputed what follows from the other cells; empty where nothing does
 */
public record Finding(
        Kind kind,
        int table,
        int row,
        @Nullable Integer column,
        String printed,
        String recomputed) {

    /** The rules, each with a sentence of its own. */
    public enum Kind {
        /** The printed total is not the sum of the rows. */
        SUM,
        /** The printed sum of a row is not what its counts add up to. */
        ROW_SUM,
        /** The printed share is not what the count is of the sum. */
        PERCENT,
        /** The same words stand at two rows. */
        DUPLICATE_ROW,
        /** Nothing is printed here where a number belongs. */
        MISSING,
        /** What is missing is marked here in another way than elsewhere. */
        MISSING_TWO_WAYS,
        /** What is printed here is no number, and no mark for one that is missing. */
        UNREADABLE,
        /** The same number stands before other words in another table. */
        LABEL_NUMBER,
        /** A sum told beside the tables is not what they add up to. */
        SUM_OF_TABLES
    }
}
