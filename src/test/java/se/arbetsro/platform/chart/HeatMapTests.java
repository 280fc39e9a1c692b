package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arbetsro.platform.chart.HeatMap.Cell;
import se.arbetsro.platform.chart.HeatMap.Heading;
import se.arbetsro.platform.chart.HeatMap.Row;
import se.arbetsro.platform.chart.HeatMap.Step;

class HeatMapTests {

    @Test
    void the_ramp_is_spread_over_as_many_levels_as_there_are() {
        HeatMap three = heatMap(3, Cell.of("1", 0));

        assertThat(List.of(three.shade(0), three.shade(1), three.shade(2)))
                .containsExactly(HeatShade.STEP_0, HeatShade.STEP_3, HeatShade.STEP_6);
        assertThat(three.shade(-1)).isEqualTo(HeatShade.NONE);
    }

    @Test
    void an_alert_has_a_shade_of_its_own() {
        HeatMap map =
                new HeatMap(
                        "T",
                        "Enhet",
                        List.of(Heading.of("1")),
                        List.of(),
                        List.of(Step.of("få"), Step.alert("för många")));

        assertThat(map.shade(1)).isEqualTo(HeatShade.ALERT);
    }

    @ParameterizedTest
    @EnumSource
    void text_can_be_read_on_every_shade(HeatShade shade) {
        double lighter = Math.max(light(shade.background()), light(shade.text()));
        double darker = Math.min(light(shade.background()), light(shade.text()));

        assertThat((lighter + 0.05) / (darker + 0.05)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void a_level_without_a_meaning_is_refused() {
        assertThatThrownBy(() -> heatMap(3, Cell.of("1", 3)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_row_of_another_length_is_refused() {
        assertThatThrownBy(() -> heatMap(3, Cell.of("1", 0), Cell.of("2", 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static HeatMap heatMap(int levels, Cell... cells) {
        return new HeatMap(
                "T",
                "Enhet",
                List.of(Heading.of("1")),
                List.of(new Row(Heading.of("A"), List.of(cells))),
                Collections.nCopies(levels, Step.of("steg")));
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double light(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = Integer.parseInt(hex, i * 2, i * 2 + 2, 16) / 255.0;
            parts[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
