package se.arbetsro.indicator.printed;

/** What a row of a printed table is. */
public enum Role {
    /** One of those that add up to the total. */
    PART,
    /** Those who did not answer, or of whom it is not known; they are part of the total too. */
    NO_ANSWER,
    TOTAL,
    /** A heading, or something that belongs to no sum. */
    IGNORED
}
