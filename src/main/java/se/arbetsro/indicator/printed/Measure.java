package se.arbetsro.indicator.printed;

/** What a column of a printed table holds. */
public enum Measure {
    /** Words that say what the row is about. */
    LABEL,
    /** A number that is added, down to the total and across to the sum of the row. */
    COUNT,
    /** What the counts of the same row add up to, such as women and men together. */
    ROW_SUM,
    /** How much of the total of its column the count beside it is. */
    PERCENT,
    /** How much of the sum of its row the count beside it is. */
    ROW_PERCENT,
    /** A number that is not added: a mean, a share of something that is not in the table. */
    NUMBER,
    IGNORED;

    boolean isAdded() {
        return this == COUNT || this == ROW_SUM;
    }

    boolean isShare() {
        return this == PERCENT || this == ROW_PERCENT;
    }

    /** Whether something is to stand there on each row that is part of a sum. */
    boolean isExpected() {
        return isAdded() || isShare();
    }
}
