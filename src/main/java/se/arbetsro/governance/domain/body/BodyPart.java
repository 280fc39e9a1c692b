package se.arbetsro.governance.domain.body;

/** As what someone sits in a body. */
public enum BodyPart {
    /** Leads the body and calls its meetings. */
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    HR,
    UNION,
    SAFETY,
    /** The support person for gender equality. */
    EQUALITY_SUPPORT,
    /** Keeps its agenda and writes its minutes. */
    SECRETARY,
    /** Presents matters and has no part in what is decided. */
    RAPPORTEUR
}
