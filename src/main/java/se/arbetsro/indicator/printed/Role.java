package se.arbetsro.indicator.printed;

/** What a row of a printed table is. */
public enum Role {
    /** One of those that add up to the total. */
    PART,
    /** Those who did not answer, or of whom it is not known; they are part of the total too. */
    NO_ANSWER,
    /** What the rows of one group add up to. It is not added to the total once more. */
    SUBTOTAL,
    TOTAL,
    /** A heading, or something that belongs to no sum. It ends a group. */
    IGNORED;

    /** Whether it is added to a total. */
    boolean adds() {
        return this == PART || this == NO_ANSWER;
    }
}
