package se.arbetsro.assessment.domain.round;

/** How far a round has come. */
public enum RoundState {
    /** Being prepared: districts may choose their level, nobody writes yet. */
    PREPARED,
    /** Units write, submit and confirm. */
    OPEN,
    /** What was confirmed stands; nothing more is written. */
    CLOSED
}
