package se.arbetsro.plan;

/** How a lens is answered. */
public enum LensKind {
    /** Whether there is a risk, in which words, and what removes it; has to be answered. */
    RISK,
    /** In words alone, or not at all. */
    WORDS
}
