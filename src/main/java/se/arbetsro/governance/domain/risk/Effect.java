package se.arbetsro.governance.domain.risk;

/** What the control of a measure found. */
public enum Effect {
    /** The risk is gone, or small enough. */
    GOOD,
    /** It helped and more is needed. */
    PARTLY,
    NONE
}
