package se.arbetsro.listening.campaign;

/** How far a campaign has come. It only ever goes forward; the database refuses anything else. */
public enum CampaignState {
    /** Still written on; nobody has been told. */
    DRAFT,
    /** What is promised stands for good; nobody has been asked yet. */
    PUBLISHED,
    /** Invitations have left and answers are taken. */
    OPEN,
    /** No more answers are taken; nobody can read them yet. */
    CLOSED,
    /** Answers have been read once, mixed and parted from all ballots; the key is gone. */
    SEALED,
    /** What may be shown has been decided once and for all. */
    RELEASED,
    /** Called off; no answer was ever read. */
    WITHDRAWN;

    /** Whether it may still be called off. */
    public boolean canBeWithdrawn() {
        return this == PUBLISHED || this == OPEN || this == CLOSED;
    }
}
