package se.arbetsro.plan.domain.year;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sorts of days that a municipality sets. */
public enum YearKind {
    /** Something is counted on this day. */
    MEASURING,
    /** A report is to show how it stands, such as a tertial report. */
    REPORT,
    /** The plan of operations and the budget. */
    PLANNING,
    /** The local analysis. */
    ROUND,
    /** Networks of managers and coordinators meet. */
    NETWORK,
    /** The plan itself is gone through. */
    REVISION,
    /** It is looked at whether something has come as far as it should. */
    CHECKPOINT,
    /** A body meets. */
    MEETING,
    OTHER;

    /** As it stands in messages, addresses and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<YearKind> of(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
