package se.arbetsro.governance.domain.body;

/** How unions take part in the work of a steering group. */
public enum UnionForm {
    /** They sit in the group. */
    IN_GROUP,
    /** The group meets them in a reference group. */
    REFERENCE_GROUP,
    /** It is dealt with in the management–union council. */
    COUNCIL
}
