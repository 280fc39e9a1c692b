package se.arbetsro.plan.domain.switching;

/** What becomes of a goal or an activity when its plan changes version. */
public enum Fate {
    /** It goes on, in an area of the new version. */
    CARRIED,
    /** It is withdrawn or cancelled, and it is told why. */
    ENDED,
    /** It stays under the old version until it is done. */
    LEFT
}
