package se.arbetsro.platform.web;

import java.util.Locale;

/**
 * What a status, figure or notice means to whoever reads it. Each has a sign of its own beside its
 * colour, and words always stand with it.
 */
public enum Tone {
    /** Nothing in particular: a draft, a type. */
    NEUTRAL,
    /** Under way, to know. */
    INFO,
    /** Reached, done, confirmed. */
    GOOD,
    /** Should be looked at: soon due, below the goal. */
    WARNING,
    /** Must be acted on: overdue, refused. */
    BAD;

    /** As the style sheet knows it: {@code neutral}, {@code info}, {@code good} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
