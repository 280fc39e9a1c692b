package se.arbetsro.platform.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When letters are made: from a time of day on, on weekdays, where the municipality is. A time that
 * summer time leaves out stands for the one an hour later; one that it gives twice is the first.
 */
record DigestTime(LocalTime from, ZoneId zone) {

    /**
     * The day whose letters may be made at an instant; empty before the time of day and on
     * weekends. After a standstill it is the day itself: what was missed is in its letter.
     */
    Optional<LocalDate> dayAt(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        return isWeekend(day) || instant.isBefore(day.atTime(from).atZone(zone).toInstant())
                ? Optional.empty()
                : Optional.of(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
