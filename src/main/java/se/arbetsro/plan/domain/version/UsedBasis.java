package se.arbetsro.plan.domain.version;

/** How one knows on which days work went on under a version. */
public enum UsedBasis {
    STATED,
    ASSUMED
}
