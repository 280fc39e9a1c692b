package se.arbetsro.indicator.register;

/** On what terms someone is employed. */
public enum Form {
    /** Until further notice: tillsvidareanställd. */
    PERMANENT,
    /** For a limited time, paid by the month. */
    FIXED_TERM,
    /** Paid by the hour, without a schedule of one's own. */
    HOURLY
}
