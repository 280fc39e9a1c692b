package se.arbetsro.platform.reminder;

/** How often someone is reminded. */
public enum Rhythm {
    /** Each working day on which something is new or due. */
    DAILY,
    /** On the first working day of a week. */
    WEEKLY,
    /** Never. */
    OFF
}
