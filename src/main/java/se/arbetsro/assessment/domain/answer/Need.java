package se.arbetsro.assessment.domain.answer;

/** Whether something is to be done. All three are full answers. */
public enum Need {
    YES,
    UNDER_WAY,
    /** Not here, and why not is said with it. */
    NOT_NEEDED
}
