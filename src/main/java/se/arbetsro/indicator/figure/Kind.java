package se.arbetsro.indicator.figure;

/** Whether an indicator is followed by numbers or described in words. */
public enum Kind {
    NUMBER,
    TEXT
}
