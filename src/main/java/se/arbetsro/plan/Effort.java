package se.arbetsro.plan;

/** About how much work an activity takes: hours, days, or weeks. */
public enum Effort {
    LOW,
    MEDIUM,
    HIGH
}
