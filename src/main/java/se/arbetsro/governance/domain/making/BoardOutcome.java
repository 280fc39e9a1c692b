package se.arbetsro.governance.domain.making;

/** What a board did with a proposed plan version. */
public enum BoardOutcome {
    APPROVED,
    /** It wants more work to be done before it decides. */
    SENT_BACK,
    REJECTED
}
