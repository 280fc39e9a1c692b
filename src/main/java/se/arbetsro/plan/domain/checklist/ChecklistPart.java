package se.arbetsro.plan.domain.checklist;

/** What an item is: one of the few questions to begin with, or a line of the list itself. */
public enum ChecklistPart {
    QUESTION,
    LINE
}
