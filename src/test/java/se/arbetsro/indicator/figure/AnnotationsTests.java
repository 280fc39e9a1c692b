package se.arbetsro.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.time.Period;

/** Where what happened stands in a chart. */
class AnnotationsTests {

    private static final List<Period> YEARS =
            List.of(Period.year(2019), Period.year(2020), Period.year(2021));

    @Test
    void the_middle_of_a_year_stands_at_its_value() {
        assertThat(Annotations.place(YEARS, LocalDate.of(2020, 7, 2)).orElseThrow())
                .isBetween(0.99, 1.01);
    }

    @Test
    void the_ends_of_the_axis_take_in_what_lies_beyond_the_first_and_last_value() {
        assertThat(Annotations.place(YEARS, LocalDate.of(2019, 1, 1)).orElseThrow()).isZero();
        assertThat(Annotations.place(YEARS, LocalDate.of(2021, 12, 31)).orElseThrow()).isEqualTo(2);
    }

    @Test
    void what_lies_outside_the_years_has_no_place() {
        assertThat(Annotations.place(YEARS, LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(Annotations.place(YEARS, LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void between_measuring_days_it_stands_between_them_and_is_noted_at_the_later() {
        List<Period> days =
                List.of(
                        Period.day(LocalDate.of(2020, 4, 1)),
                        Period.day(LocalDate.of(2020, 11, 1)));
        LocalDate merger = LocalDate.of(2020, 7, 1);

        assertThat(Annotations.place(days, merger).orElseThrow()).isBetween(0.4, 0.45);
        assertThat(Annotations.period(days, merger)).isEqualTo(1);
    }

    @Test
    void it_is_a_numbered_line_after_the_deviations_and_a_note_in_the_table() {
        LineChart chart =
                LineChart.of(
                                "Sjukfrånvaro",
                                new Measure(Locale.of("sv"), "%", 1),
                                List.of("2019", "2020", "2021"),
                                List.of(LineChart.Series.of("Farsta", "7.1", "8.0", "7.4")))
                        .withDeviations(List.of(new LineChart.Deviation(0, 0, "Uppskattat")))
                        .withAnnotations(
                                List.of(
                                        new LineChart.Annotation(
                                                1, 1, "2020-07-01: Sammanslagning")));

        assertThat(chart.notes())
                .containsExactly("Farsta, 2019: Uppskattat", "2020-07-01: Sammanslagning");
        assertThat(chart.table().rows().get(1).cells().getLast()).contains("Sammanslagning");
        assertThat(chart.svg()).contains("stroke-dasharray=\"2 3\"", ">2</text>");
    }
}
