package se.arbetsro.platform.setup;

/** The stages in the order in which they are told. */
public enum SetUpStage {
    NAME,
    LEVELS,
    UNITS,
    PEOPLE,
    PLAN,
    TRIAL
}
