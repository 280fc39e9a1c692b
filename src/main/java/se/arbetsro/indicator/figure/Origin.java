package se.arbetsro.indicator.figure;

/** How a figure came here. */
public enum Origin {
    /** Carried over from a publication, as printed. */
    PUBLISHED,
    /** Entered in a form. */
    ENTERED,
    /** Read from a file. */
    IMPORTED,
    /** Worked out from data in this program. */
    COMPUTED
}
