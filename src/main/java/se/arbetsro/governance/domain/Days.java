package se.arbetsro.governance.domain;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Validity;

/** Days from the first to the last as the history of a thing tells them, in any language. */
public final class Days {

    private Days() {}

    /** Null for none; without a last day where there is none. */
    public static @Nullable String of(@Nullable Validity days) {
        if (days == null) {
            return null;
        }
        return days.lastDay() == null
                ? days.from() + "\u2013"
                : days.from() + "\u2013" + days.lastDay();
    }
}
