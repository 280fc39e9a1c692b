package se.arbetsro.plan.domain.version;

/** How much of an area lives on in another. */
public enum Weight {
    MAIN,
    PART
}
