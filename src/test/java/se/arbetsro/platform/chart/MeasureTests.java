package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTests {

    private static final Locale SWEDISH = Locale.of("sv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17.1    | 1 | 17,1",
                "13.649  | 1 | 13,6",
                "13.65   | 1 | 13,7",
                "-13.65  | 1 | \u221213,7",
                "1184    | 0 | 1\u00A0184",
                "1234567 | 0 | 1\u00A0234\u00A0567",
                "-0.04   | 1 | 0,0",
                "0.9     | 2 | 0,90",
            })
    void swedish_figures_have_comma_hard_space_and_real_minus(
            BigDecimal value, int decimals, String written) {
        assertThat(new Measure(SWEDISH, "", decimals).number(value)).isEqualTo(written);
    }

    @Test
    void english_figures_have_a_point_and_commas() {
        assertThat(new Measure(Locale.UK, "", 1).number(new BigDecimal("-1234.56")))
                .isEqualTo("\u22121,234.6");
    }

    @Test
    void a_short_unit_stands_after_a_hard_space_and_a_long_one_elsewhere() {
        assertThat(Measure.percent(SWEDISH, 0).figure(BigDecimal.TEN)).isEqualTo("10\u00A0%");
        assertThat(new Measure(SWEDISH, "timmar per vecka", 0).figure(BigDecimal.TEN))
                .isEqualTo("10");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(Measure.percent(SWEDISH, 1).figure(new BigDecimal("13.6")))
                    .isEqualTo("13,6\u00A0%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void more_decimals_than_anyone_reads_are_refused() {
        assertThatThrownBy(() -> new Measure(SWEDISH, "", 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
