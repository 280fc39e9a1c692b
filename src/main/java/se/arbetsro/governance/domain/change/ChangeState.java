package se.arbetsro.governance.domain.change;

/** How far a planned change has come. */
public enum ChangeState {
    /** Those it affects have been told. */
    NOTICE,
    /** Its risks are being assessed. */
    ASSESSING,
    DECIDED,
    CARRIED_OUT,
    /** It has been looked at afterwards, for the last time. */
    FOLLOWED_UP,
    /** It will not be, and the reason is told. */
    WITHDRAWN;

    /**
     * Whether the next step may be this one. What was withdrawn can be taken up again, and a
     * decision be taken back until it has been carried out.
     */
    public boolean canBecome(ChangeState next) {
        return switch (this) {
            case NOTICE -> next == ASSESSING || next == WITHDRAWN;
            case ASSESSING -> next == DECIDED || next == WITHDRAWN;
            case DECIDED -> next == CARRIED_OUT || next == ASSESSING || next == WITHDRAWN;
            case CARRIED_OUT -> next == FOLLOWED_UP;
            case FOLLOWED_UP -> false;
            case WITHDRAWN -> next == NOTICE;
        };
    }

    /** Whether something of it is still to be done. */
    public boolean open() {
        return this != FOLLOWED_UP && this != WITHDRAWN;
    }

    /** Whether it lies ahead of those it affects. */
    public boolean ahead() {
        return this == NOTICE || this == ASSESSING || this == DECIDED;
    }
}
