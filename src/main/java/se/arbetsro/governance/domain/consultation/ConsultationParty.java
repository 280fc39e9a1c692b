package se.arbetsro.governance.domain.consultation;

/** Who takes part. */
public enum ConsultationParty {
    UNION,
    SAFETY
}
