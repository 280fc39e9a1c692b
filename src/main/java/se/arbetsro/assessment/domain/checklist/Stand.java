package se.arbetsro.assessment.domain.checklist;

/** What an operation answers to an item of the checklist. */
public enum Stand {
    YES,
    PARTLY,
    NO,
    NOT_RELEVANT
}
