package se.arbetsro.plan.domain.version;

/** Whose words the desired state and the guidance of an area are. */
public enum TextOrigin {
    /** What the plan says is not known, and nothing has been written instead. */
    NOT_KNOWN,
    /** The plan's own. */
    PLAN,
    /** Written by the municipality on the ground of the plan. */
    OWN_WORDS,
    /** Written as an example, to be replaced. */
    EXAMPLE
}
