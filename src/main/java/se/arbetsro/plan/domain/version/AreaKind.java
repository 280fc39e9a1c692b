package se.arbetsro.plan.domain.version;

/** What a plan calls its parts. */
public enum AreaKind {
    /** One of the points that a plan is made of. */
    PLAN_AREA,
    /** An issue that runs through all plan areas and has no number. */
    CROSS_CUTTING_THEME,
    /** One of the parts of a plan that has fewer and wider ones. */
    FOCUS_AREA
}
