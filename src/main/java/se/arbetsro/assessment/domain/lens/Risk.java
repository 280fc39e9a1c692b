package se.arbetsro.assessment.domain.lens;

/** Whether work in an area raises a risk, as those who do it see it. */
public enum Risk {
    YES,
    NO,
    /** Looked at and not known: an answer, not a missing one. */
    NOT_KNOWN
}
