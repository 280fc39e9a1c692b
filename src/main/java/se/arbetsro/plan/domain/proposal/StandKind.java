package se.arbetsro.plan.domain.proposal;

/** What a local steering group does with a proposal. */
public enum StandKind {
    ADOPTED,
    /** In another form, which is told. */
    ADAPTED,
    /** Not in this part of the municipality, and it is told why. */
    NOT_HERE
}
