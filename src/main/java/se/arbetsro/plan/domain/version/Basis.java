package se.arbetsro.plan.domain.version;

/** On whose word something holds that a plan does not say by itself. */
public enum Basis {
    /** A source says so. */
    PUBLISHED,
    /** The municipality has decided so. */
    DECIDED,
    /** Somebody's suggestion, marked as such wherever it is shown. */
    SUGGESTION
}
