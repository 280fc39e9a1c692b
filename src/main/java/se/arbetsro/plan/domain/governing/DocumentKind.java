package se.arbetsro.plan.domain.governing;

/** What a governing document is. */
public enum DocumentKind {
    /** A task in the municipality's budget. */
    BUDGET,
    LAW,
    /** What auditors or inspectors have written. */
    AUDIT,
    QUALITY,
    SECURITY,
    GENDER_EQUALITY,
    OTHER;

    /** Whether it is on its word that something is done, rather than beside it. */
    public boolean mandate() {
        return this == BUDGET || this == LAW || this == AUDIT;
    }
}
