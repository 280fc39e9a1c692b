package se.arbetsro.platform.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds: from a first day, until but not including another, or without
 * end. Stored as one {@code daterange}. A deadline is no validity: it includes its day.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; null when it is open
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("Empty validity: " + from + " until " + until);
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean overlaps(Validity other) {
        return (until == null || other.from.isBefore(until))
                && (other.until == null || from.isBefore(other.until));
    }

    /** Whether every day of the other is one of these. */
    public boolean covers(Validity other) {
        return !other.from.isBefore(from)
                && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    /** The same, ended so that {@code day} is the first on which it no longer holds. */
    public Validity endingBefore(LocalDate day) {
        return new Validity(from, day);
    }

    /** The last day on which it holds; null when it is open. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }

    /** The form that PostgreSQL reads and writes: {@code [2020-07-01,)}. */
    public String toRange() {
        return "[" + from + "," + (until == null ? "" : until) + ")";
    }

    /** Reads what {@link #toRange()} and PostgreSQL write. */
    public static Validity ofRange(String range) {
        String[] ends = range.substring(1, range.length() - 1).split(",", -1);
        return new Validity(
                LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
    }
}
