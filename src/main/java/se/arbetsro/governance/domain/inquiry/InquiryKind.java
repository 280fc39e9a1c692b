package se.arbetsro.governance.domain.inquiry;

/** Who asks, and so what is asked. */
public enum InquiryKind {
    /** Politicians ask the administration in writing (skrivelse). */
    WRITTEN_QUESTION,
    /** Auditors found something, and the board states what it will do. */
    AUDIT_FINDING,
    /** An authority demands something, maybe under a conditional fine. */
    INSPECTION_DEMAND;

    /** Whether what is asked must be shown to be met, not only answered. */
    public boolean demands() {
        return this == INSPECTION_DEMAND;
    }

    /** Whether it comes with a recommendation. */
    public boolean advises() {
        return this == AUDIT_FINDING;
    }
}
