package se.arbetsro.governance.domain.meeting;

/** What came of a matter. None is also an answer: it was told, and that was that. */
public enum MatterOutcome {
    DECIDED,
    NOT_DECIDED,
    /** For the next meeting. */
    CARRIED_OVER
}
