package se.arbetsro.plan.web.year;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * The twelve months that are shown.
 *
 * @param year in which they begin
 * @param school whether they begin in August, as a school year does, and not in January
 */
record YearFrame(int year, boolean school) {

    static final int EARLIEST = 2000;
    static final int LATEST = 2100;

    static YearFrame of(@Nullable String year, @Nullable String frame, LocalDate today) {
        boolean school = "school".equals(frame);
        int usual = school && today.getMonthValue() < 8 ? today.getYear() - 1 : today.getYear();
        int asked = year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : usual;
        return new YearFrame(Math.clamp(asked, EARLIEST, LATEST), school);
    }

    LocalDate first() {
        return LocalDate.of(year, school ? Month.AUGUST : Month.JANUARY, 1);
    }

    LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    /** As it is spoken of: {@code 2026}, {@code 2026/27}. */
    String words() {
        return school ? "%d/%02d".formatted(year, (year + 1) % 100) : String.valueOf(year);
    }
}
