package se.arbetsro.indicator.register;

/** Why an employment ended, as the HR system has it. */
public enum EndReason {
    OWN_REQUEST,
    RETIREMENT,
    /** The time that was agreed upon came to its end. */
    END_OF_TERM,
    /** Notice by the employer. */
    NOTICE,
    OTHER,
    NOT_STATED
}
