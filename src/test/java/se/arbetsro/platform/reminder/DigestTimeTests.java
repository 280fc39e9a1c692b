package se.arbetsro.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTimeTests {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** Each day with the first moment at which its letters are made, looking each five minutes. */
    private static Map<LocalDate, Instant> days(DigestTime time, String from, String until) {
        Map<LocalDate, Instant> days = new LinkedHashMap<>();
        for (Instant now = Instant.parse(from);
                now.isBefore(Instant.parse(until));
                now = now.plus(Duration.ofMinutes(5))) {
            Instant at = now;
            time.dayAt(now).ifPresent(day -> days.putIfAbsent(day, at));
        }
        return days;
    }

    @ParameterizedTest
    @CsvSource({
        "07:00, 2026-03-23T00:00:00Z, 2026-04-04T00:00:00Z",
        "07:00, 2026-10-19T00:00:00Z, 2026-10-31T00:00:00Z",
        "02:30, 2026-03-23T00:00:00Z, 2026-04-04T00:00:00Z",
        "02:30, 2026-10-19T00:00:00Z, 2026-10-31T00:00:00Z",
        "00:00, 2026-03-23T00:00:00Z, 2026-04-04T00:00:00Z",
        "23:55, 2026-10-19T00:00:00Z, 2026-10-31T00:00:00Z"
    })
    void over_both_shifts_each_weekday_has_its_letters_at_its_time_and_no_day_is_left_out(
            LocalTime at, String from, String until) {
        Map<LocalDate, Instant> days = days(new DigestTime(at, STOCKHOLM), from, until);

        List<LocalDate> weekdays = new ArrayList<>();
        for (LocalDate day = LocalDate.parse(from.substring(0, 10)).plusDays(1);
                day.isBefore(LocalDate.parse(until.substring(0, 10)).minusDays(1));
                day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                weekdays.add(day);
            }
        }
        assertThat(days.keySet()).containsAll(weekdays);
        assertThat(days.keySet())
                .noneMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        weekdays.forEach(day ->
                assertThat(days).containsEntry(day, day.atTime(at).atZone(STOCKHOLM).toInstant()));
    }

    @Test
    void the_same_hour_on_the_wall_is_another_hour_of_the_world_after_the_shift() {
        Map<LocalDate, Instant> days =
                days(
                        new DigestTime(LocalTime.of(7, 0), STOCKHOLM),
                        "2026-03-27T00:00:00Z",
                        "2026-03-31T00:00:00Z");

        assertThat(days)
                .containsEntry(LocalDate.of(2026, 3, 27), Instant.parse("2026-03-27T06:00:00Z"))
                .containsEntry(LocalDate.of(2026, 3, 30), Instant.parse("2026-03-30T05:00:00Z"));
    }

    @Test
    void after_a_standstill_the_letters_are_those_of_the_day_itself() {
        DigestTime time = new DigestTime(LocalTime.of(7, 0), STOCKHOLM);

        assertThat(time.dayAt(Instant.parse("2026-10-27T15:00:00Z")))
                .hasValue(LocalDate.of(2026, 10, 27));
        assertThat(time.dayAt(Instant.parse("2026-10-27T05:59:59Z"))).isEmpty();
    }
}
