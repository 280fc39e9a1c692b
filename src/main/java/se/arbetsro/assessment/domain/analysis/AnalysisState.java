package se.arbetsro.assessment.domain.analysis;

/** How far an analysis has come, and with it who reads it. */
public enum AnalysisState {
    /** Its unit writes. */
    DRAFT,
    /** Its unit is done; whoever confirms reads it. */
    SUBMITTED,
    /** It stands, and the city sees it. */
    CONFIRMED
}
