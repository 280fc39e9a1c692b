package se.arbetsro.plan.domain.local;

/** As what someone sits in a local steering group. */
public enum SteeringPart {
    /** Leads the group and calls its meetings; usually the district director. */
    CHAIR,
    MEMBER,
    HR,
    UNION,
    SAFETY,
    /** The support person for gender equality. */
    EQUALITY_SUPPORT,
    SECRETARY
}
