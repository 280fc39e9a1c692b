package se.arbetsro.governance.domain.consultation;

/** In which way someone takes part before a decision. */
public enum ConsultationForm {
    /** Told of the matter: 19 § of the act on co-determination, MBL (1976:580). */
    INFORMED,
    /** Asked for a view, without a duty to negotiate. */
    HEARD,
    /** Negotiated with before an important change: 11 § MBL (1976:580). */
    NEGOTIATED,
    /** Neither, for a reason that is told. */
    NOT_NEEDED
}
