package se.arbetsro.platform.calendar;

import java.time.LocalDate;

/**
 * Something on a day of the year, or on several in a row.
 *
 * @param uid tells it from all others, and is the same whenever it is asked for
 * @param kind what sort of day it is; its words are the message {@code year.kind.<kind>}
 * @param title names nobody
 * @param href a page of ours
 * @param example whether it is a suggestion, and not a day that somebody has decided
 */
public record YearEntry(
        String uid,
        String kind,
        String title,
        LocalDate from,
        LocalDate lastDay,
        String href,
        boolean example) {

    public YearEntry {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("An entry ends before it begins");
        }
    }

    /** On one day, decided. */
    public static YearEntry on(LocalDate day, String uid, String kind, String title, String href) {
        return new YearEntry(uid, kind, title, day, day, href, false);
    }

    public boolean oneDay() {
        return from.equals(lastDay);
    }
}
