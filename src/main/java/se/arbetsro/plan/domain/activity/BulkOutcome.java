package se.arbetsro.plan.domain.activity;

/** What a wish to change many activities came to for one of them. */
public enum BulkOutcome {
    CHANGED,
    /** The viewer may read it but has no say on it. */
    NOT_ALLOWED,
    /** From where it stands it cannot go there. */
    STEP_NOT_POSSIBLE
}
