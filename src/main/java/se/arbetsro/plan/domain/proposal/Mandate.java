package se.arbetsro.plan.domain.proposal;

/** On whose word something is in the plan. */
public enum Mandate {
    /** A task in the municipality's budget. */
    BUDGET_TASK,
    LAW,
    /** What auditors or inspectors have pointed at. */
    AUDIT,
    /** The municipality's own, out of its work. */
    OWN
}
