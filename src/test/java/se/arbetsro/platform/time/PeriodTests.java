package se.arbetsro.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arbetsro.platform.text.Language;

class PeriodTests {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026-VT, 2026-01-01, 2026-06-30",
        "2026-HT, 2026-07-01, 2026-12-31",
        "2026-T1, 2026-01-01, 2026-04-30",
        "2026-T2, 2026-01-01, 2026-08-31",
        "2026-Q3, 2026-07-01, 2026-09-30",
        "2026-04, 2026-04-01, 2026-04-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-12-31, 2024-12-31, 2024-12-31"
    })
    void a_code_has_its_days(String code, LocalDate first, LocalDate last) {
        Period period = Period.of(code);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(code);
        assertThat(period.days()).isEqualTo(new Validity(first, last.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-",
                "2026-T3",
                "2026-T0",
                "2026-Q5",
                "2026-H3",
                "2026-13",
                "2026-00",
                "2026-4",
                "2026-02-30",
                "2025-02-29",
                "2026-VT1",
                "2026-XT",
                "1899",
                "2201",
                "2026-04-15T00:00",
                " 2026"
            })
    void what_is_no_code_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(text));
    }

    @Test
    void what_someone_typed_is_read_with_some_patience() {
        assertThat(Period.parse(" 2026-t2 ")).contains(Period.t2(2026));
        assertThat(Period.parse("augusti")).isEmpty();
    }

    @Test
    void periods_stand_in_the_order_in_which_they_end_and_the_longest_first() {
        assertThat(
                        Stream.of(
                                        "2026-04", "2026", "2025-12", "2026-T1", "2026-VT",
                                        "2026-H1", "2025")
                                .map(Period::of)
                                .sorted()
                                .map(Period::code))
                .containsExactly(
                        "2025", "2025-12", "2026-T1", "2026-04", "2026-H1", "2026-VT", "2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026",
        "2026-H1, första halvåret 2026, first half of 2026",
        "2026-VT, vårterminen 2026, spring term 2026",
        "2026-T2, tertial 2 2026 (januari–augusti), tertial 2 2026 (January–August)",
        "2026-Q3, kvartal 3 2026, quarter 3 2026",
        "2019-05, maj 2019, May 2019",
        "2026-04-15, 15 april 2026, 15 April 2026"
    })
    void a_period_is_told_in_words(String code, String swedish, String english) {
        assertThat(Period.of(code).words(Language.SV)).isEqualTo(swedish);
        assertThat(Period.of(code).words(Language.EN)).isEqualTo(english);
    }

    @Test
    void the_next_one_may_be_in_the_next_year() {
        assertThat(Period.of("2026-HT").next()).isEqualTo(Period.of("2027-VT"));
        assertThat(Period.of("2026-12").next()).isEqualTo(Period.of("2027-01"));
        assertThat(Period.of("2024-12-31").next()).isEqualTo(Period.of("2025-01-01"));
        assertThat(Period.of("2024-02-29").yearBefore()).isEqualTo(Period.of("2023-02-28"));
    }
}
