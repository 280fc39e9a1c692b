package se.arbetsro.plan.domain.practice;

/** How far a new way of working has come, by the answers so far. */
public enum Standing {
    /** Nobody has answered yet. */
    NOT_ASKED,
    /** Half or fewer work that way, and there have never been more. */
    ON_THE_WAY,
    /** More than half work that way. */
    IMPLEMENTED,
    /** Half or fewer do, after more than half did. */
    FALLEN_BACK
}
