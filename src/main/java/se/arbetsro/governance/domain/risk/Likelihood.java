package se.arbetsro.governance.domain.risk;

/** How likely it is that a risk comes true, as those who assess it judge. */
public enum Likelihood {
    UNLIKELY,
    POSSIBLE,
    LIKELY
}
