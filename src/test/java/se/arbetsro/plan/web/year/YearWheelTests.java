package se.arbetsro.plan.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.calendar.YearEntry;

class YearWheelTests {

    private static YearEntry on(LocalDate day) {
        return YearEntry.on(day, "x-" + day, "other", "Något", "/year");
    }

    private static double apart(YearWheel.Mark one, YearWheel.Mark other) {
        return Math.hypot(
                Double.parseDouble(one.x()) - Double.parseDouble(other.x()),
                Double.parseDouble(one.y()) - Double.parseDouble(other.y()));
    }

    @Test
    void january_stands_at_the_top_of_a_calendar_year_and_august_of_a_school_year() {
        LocalDate today = LocalDate.of(2026, 3, 1);
        YearFrame calendar = YearFrame.of(null, null, today);
        YearFrame school = YearFrame.of(null, "school", today);

        assertThat(calendar.words()).isEqualTo("2026");
        assertThat(school.words()).isEqualTo("2025/26");
        assertThat(YearWheel.of(calendar, List.of()).months().getFirst().month()).isEqualTo(1);
        assertThat(YearWheel.of(school, List.of()).months().getFirst().month()).isEqualTo(8);
        assertThat(YearFrame.of("9999", null, today).year()).isEqualTo(2100);
        assertThat(YearFrame.of("2099", "school", today).words()).isEqualTo("2099/00");
    }

    @Test
    void marks_that_would_cover_each_other_are_moved_apart_and_stay_in_the_picture() {
        List<YearEntry> entries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entries.add(on(LocalDate.of(2026, 8, 31)));
        }
        entries.add(on(LocalDate.of(2026, 12, 31)));

        List<YearWheel.Mark> marks = YearWheel.of(new YearFrame(2026, false), entries).marks();

        for (int i = 0; i < marks.size(); i++) {
            assertThat(Double.parseDouble(marks.get(i).x())).isBetween(12.0, 508.0);
            assertThat(Double.parseDouble(marks.get(i).y())).isBetween(12.0, 508.0);
            for (int j = 0; j < i; j++) {
                assertThat(apart(marks.get(i), marks.get(j))).isGreaterThan(21);
            }
        }
    }
}
