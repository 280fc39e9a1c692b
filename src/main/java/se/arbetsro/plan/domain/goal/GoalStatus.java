package se.arbetsro.plan.domain.goal;

/** How it went with a goal. */
public enum GoalStatus {
    /** One is still on the way. */
    OPEN,
    REACHED,
    PARTLY_REACHED,
    NOT_REACHED,
    /** It is no longer wanted, and the reason is told. */
    WITHDRAWN;

    public boolean open() {
        return this == OPEN;
    }
}
