package se.arbetsro.plan;

import java.time.LocalDate;

/**
 * Which body decided something and on what day. The body is a text: activities are often decided by
 * a manager by delegation, or by a group that is no body in the system.
 *
 * @param by 1–120 characters
 */
public record Decided(String by, LocalDate on) {

    /** Of {@code by}, in characters. */
    public static final int LONGEST = 120;

    public Decided {
        if (by.isBlank() || by.length() > LONGEST) {
            throw new IllegalArgumentException("A decision names a body in 1–120 characters");
        }
    }
}
