package se.arbetsro.indicator.figure;

/**
 * Why there is no value. A missing value is not zero, and not the same as no observation at all.
 */
public enum Missing {
    /** It was counted, or should have been, but what it was is not known to us. */
    NOT_KNOWN,
    /** Asked for and not yet handed in. */
    NOT_REPORTED,
    /** There is nothing to count here. */
    NOT_APPLICABLE
}
