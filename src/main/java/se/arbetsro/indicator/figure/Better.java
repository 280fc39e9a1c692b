package se.arbetsro.indicator.figure;

/** In which direction a figure should go. */
public enum Better {
    LOWER,
    HIGHER,
    /** Neither, or not said. */
    NEITHER
}
