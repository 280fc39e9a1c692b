package se.arbetsro.governance.domain.making;

/** How far the making of a plan version has come. */
public enum MakingState {
    /** The proposal is being written. */
    PREPARING,
    /** Bodies have been asked what they think. */
    SENT_OUT,
    /** The boards have the officer report. */
    SUBMITTED,
    /** A board wants more work to be done; it can be sent out or handed over again. */
    SENT_BACK,
    /** Every board has approved it. */
    DECIDED,
    IN_FORCE,
    REJECTED,
    /** It will not be, and the reason is told. */
    WITHDRAWN;

    /** Whether the next state may be this one; it may be sent out more than once. */
    public boolean canBecome(MakingState next) {
        return switch (this) {
            case PREPARING -> next == SENT_OUT || next == SUBMITTED || next == WITHDRAWN;
            case SENT_OUT, SENT_BACK -> next == SENT_OUT || next == SUBMITTED || next == WITHDRAWN;
            case SUBMITTED -> next == DECIDED || next == SENT_BACK || next == REJECTED;
            case DECIDED -> next == IN_FORCE;
            case IN_FORCE, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether its text and its officer report are still being worked on. */
    public boolean writing() {
        return this == PREPARING || this == SENT_OUT || this == SENT_BACK;
    }

    /** Whether something of it is still to be done before the version is used or given up. */
    public boolean open() {
        return writing() || this == SUBMITTED || this == DECIDED;
    }

    /** Whether the boards have approved it, so that one can look at what came of it. */
    public boolean approved() {
        return this == DECIDED || this == IN_FORCE;
    }
}
