package se.arbetsro.indicator.printed;

/** What a column of a printed table holds. */
public enum Measure {
    /** Words that say what the row is about. */
    LABEL,
    COUNT,
    /** How much of the total the count of the same row is. */
    PERCENT,
    IGNORED
}
