package se.arbetsro.plan.domain.local;

/** How unions take part in the work of a local plan. */
public enum UnionForm {
    /** They sit in the steering group. */
    IN_GROUP,
    /** The steering group meets them in a reference group. */
    REFERENCE_GROUP,
    /** It is dealt with in the management–union council. */
    COUNCIL
}
