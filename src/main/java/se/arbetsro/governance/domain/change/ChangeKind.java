package se.arbetsro.governance.domain.change;

/** What sort of change is planned. */
public enum ChangeKind {
    /** Units merge, split, move or close; carried out by a change set. */
    REORGANISATION,
    PREMISES,
    SYSTEM,
    WAY_OF_WORKING,
    OTHER
}
