package se.arbetsro.governance.domain.meeting;

/** How far a meeting has come. */
public enum MeetingState {
    /** Being prepared; only who keeps the body knows of it. */
    DRAFT,
    /** Those who sit in the body have been called; minutes are written in this state. */
    CALLED,
    CANCELLED,
    /** The minutes are fixed and wait for those who adjust them. */
    PRESENTED,
    /** All have signed; the minutes stay as they are. */
    SIGNED;

    public boolean open() {
        return this == DRAFT || this == CALLED;
    }
}
