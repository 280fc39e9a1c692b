package se.arbetsro.governance.domain.body;

/** What sort of body it is, from which follows what it needs. */
public enum BodyKind {
    /** Leads the work with the plan in the whole municipality. */
    CENTRAL_STEERING_GROUP,
    /** Leads the work of one local plan, where its members stand. */
    LOCAL_STEERING_GROUP,
    /** Unions that a steering group meets. */
    UNION_REFERENCE_GROUP,
    /** Management and unions under a collective agreement. */
    COUNCIL,
    /** Elected, decides for its part of the municipality. */
    BOARD,
    DISABILITY_COUNCIL,
    PENSIONERS_COUNCIL,
    NETWORK,
    OTHER;

    /** Whether it leads work with the plan and so settles how unions take part. */
    public boolean steers() {
        return this == CENTRAL_STEERING_GROUP || this == LOCAL_STEERING_GROUP;
    }

    /** Whether its members stand in a local plan instead of here. */
    public boolean seatedInPlan() {
        return this == LOCAL_STEERING_GROUP;
    }
}
