package se.arbetsro.indicator.figure;

/** How far a figure has come. */
public enum Status {
    REPORTED,
    CHECKED,
    APPROVED,
    /** Made public by the municipality: open to all who may read figures, wherever they work. */
    PUBLISHED
}
