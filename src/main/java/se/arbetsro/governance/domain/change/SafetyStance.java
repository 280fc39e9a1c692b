package se.arbetsro.governance.domain.change;

/** What a safety representative thinks of an assessment of risks. */
public enum SafetyStance {
    AGREES,
    DISAGREES,
    /** She wants a risk or a measure to be added. */
    WANTS_ADDITION
}
