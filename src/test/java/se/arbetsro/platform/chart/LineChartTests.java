package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.arbetsro.platform.chart.LineChart.Deviation;
import se.arbetsro.platform.chart.LineChart.Series;
import se.arbetsro.platform.chart.LineChart.Target;

class LineChartTests {

    private static final Measure PERCENT = Measure.percent(Locale.of("sv"), 1);
    private static final List<String> YEARS = List.of("2016", "2017", "2018", "2019", "2020");

    @Test
    void a_missing_value_leaves_a_gap_and_is_not_zero() {
        LineChart chart = chart(Series.of("A", "18.2", "17.0", null, "16.9", "15.8"));

        List<Element> lines = Svg.of(chart).all("polyline");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getAttribute("points").split(" ")).hasSize(2);
        assertThat(lines.get(1).getAttribute("points").split(" ")).hasSize(2);
    }

    @Test
    void limits_are_drawn_with_their_values_and_signals_wear_a_ring() {
        LineChart plain = chart(Series.of("A", "5", "6", "5", "6", "20"));
        LineChart limited =
                plain.withLimits(
                        new Limits(
                                List.of(
                                        new Limits.Band(
                                                0,
                                                0,
                                                4,
                                                new BigDecimal("8.4"),
                                                BigDecimal.ZERO,
                                                new BigDecimal("19.7"))),
                                List.of(new Limits.Mark(0, 4, "utanför gränserna"))));

        assertThat(Svg.of(limited).all("circle")).hasSize(Svg.of(plain).all("circle").size() + 1);
        assertThat(limited.description())
                .contains("Medelvärde 8,4\u00a0%, undre gräns 0,0\u00a0%, övre gräns 19,7\u00a0%.");
        assertThat(limited.table().rows().getLast().cells())
                .containsExactly(
                        "20,0\u00a0%",
                        "8,4\u00a0%", "0,0\u00a0%", "19,7\u00a0%", "utanför gränserna");
    }

    @Test
    void a_value_between_two_gaps_is_a_dot() {
        Svg svg = Svg.of(chart(Series.of("A", null, null, "16.0", null, null)));

        assertThat(svg.all("polyline")).isEmpty();
        assertThat(svg.all("circle")).hasSize(1);
    }

    @Test
    void zero_is_drawn_and_missing_is_not() {
        Svg zero = Svg.of(chart(Series.of("A", "5", "0", "5", "5", "5")));
        Svg missing = Svg.of(chart(Series.of("A", "5", null, "5", "5", "5")));

        assertThat(zero.all("circle")).hasSize(5);
        assertThat(missing.all("circle")).hasSize(4);
    }

    @Test
    void each_line_is_labelled_at_its_end_with_its_last_value() {
        Svg svg =
                Svg.of(
                        chart(
                                Series.of("Väst", "18", "17", "16", "15", "14.25"),
                                Series.of("Öst", "10", "11", "12", "13", null)));

        assertThat(svg.texts()).contains("Väst 14,3\u00A0%");
        assertThat(svg.texts()).as("a value of another year is not told").contains("Öst");
    }

    @Test
    void labels_at_line_ends_never_lie_on_each_other() {
        Series[] close =
                IntStream.range(0, 9)
                        .mapToObj(i -> {
                            String value = "13." + i;
                            return Series.of("Serie " + i, value, value, value, value, value);
                        })
                        .toArray(Series[]::new);

        Svg svg = Svg.of(chart(close));

        List<Double> heights =
                svg.all("text").stream()
                        .filter(text -> text.getTextContent().startsWith("Serie"))
                        .map(text -> Svg.number(text, "y"))
                        .sorted()
                        .toList();
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void lines_differ_by_dashes_and_not_by_colour_alone() {
        Svg svg =
                Svg.of(
                        chart(
                                flat("A", 1),
                                flat("B", 2),
                                flat("C", 3),
                                flat("D", 4),
                                flat("E", 5),
                                flat("F", 6),
                                flat("G", 7),
                                flat("H", 8)));

        assertThat(svg.all("polyline").stream().map(line -> line.getAttribute("stroke-dasharray")))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_target_is_drawn_labelled_and_listed() {
        LineChart chart = chart(flat("A", 10)).withTarget("Mål", new BigDecimal("13"));

        assertThat(Svg.of(chart).texts()).contains("Mål 13,0\u00A0%");
        assertThat(chart.description()).endsWith("Mål 13,0\u00A0%.");
        assertThat(chart.table().columns()).extracting("header").containsExactly("A", "Mål");
    }

    @Test
    void a_target_that_was_not_set_every_year_has_gaps_too() {
        List<@Nullable BigDecimal> goals =
                Arrays.asList(BigDecimal.TEN, BigDecimal.TEN, null, BigDecimal.ONE, BigDecimal.ONE);

        LineChart chart = chart(flat("A", 10)).withTarget(new Target("Årsmål", goals));

        assertThat(Svg.of(chart).all("polyline")).hasSize(3);
        assertThat(chart.table().rows().get(2).cells()).containsExactly("10,0\u00A0%", "");
    }

    @Test
    void a_deviation_is_a_number_at_its_value_with_words_beside() {
        LineChart chart =
                chart(Series.of("A", "18.2", "17", null, "16", "15"))
                        .withDeviations(
                                List.of(
                                        new Deviation(0, 1, "mätt i maj"),
                                        new Deviation(0, 2, "inte mätt")));

        Svg svg = Svg.of(chart);

        assertThat(svg.texts()).contains("1", "2");
        assertThat(chart.notes()).containsExactly("A, 2017: mätt i maj", "A, 2018: inte mätt");
        assertThat(chart.table().rows().get(2).cells()).containsExactly("saknas", "inte mätt");
        double gap = Svg.number(svg.text("2"), "x");
        assertThat(gap).isGreaterThan(Svg.number(svg.text("1"), "x"));
    }

    @Test
    void the_table_says_what_is_missing() {
        ChartTable table = chart(Series.of("A", "18.2", null, "0", "-1", "1234")).table();

        assertThat(table.corner()).isEqualTo("Period");
        assertThat(table.rows()).extracting(ChartTable.Row::header).isEqualTo(YEARS);
        assertThat(table.rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly(
                        "18,2\u00A0%",
                        "saknas", "0,0\u00A0%", "\u22121,0\u00A0%", "1\u00A0234,0\u00A0%");
    }

    @Test
    void the_description_tells_where_each_line_begins_and_ends() {
        LineChart chart =
                chart(
                        Series.of("A", null, "17.5", "17", "16", "15"),
                        Series.of("B", null, null, null, null, null));

        assertThat(chart.description())
                .isEqualTo(
                        "Linjediagram, 2016–2020. A: 17,5\u00A0% (2017), 15,0\u00A0% (2020)."
                                + " B: saknas.");
    }

    @Test
    void english_words_are_used_in_an_english_chart() {
        LineChart chart =
                LineChart.of(
                        "T",
                        Measure.percent(Locale.UK, 1),
                        YEARS,
                        List.of(Series.of("A", "17.5", null, "17", "16", "15")));

        assertThat(chart.description()).startsWith("Line chart, 2016–2020. A: 17.5");
        assertThat(chart.table().rows().get(1).cells()).containsExactly("missing");
    }

    @Test
    void a_chart_without_any_figure_says_so() {
        LineChart chart = chart(Series.of("A", null, null, null, null, null));

        assertThat(Svg.of(chart).texts()).contains("Det finns inga värden än");
    }

    @Test
    void sixty_months_do_not_write_on_each_other() {
        List<String> months =
                IntStream.range(0, 60).mapToObj(i -> "2026-%02d".formatted(i)).toList();
        List<@Nullable BigDecimal> values = Collections.nCopies(60, BigDecimal.TEN);
        var chart = LineChart.of("T", PERCENT, months, List.of(new Series("A", values)));

        List<Element> labels =
                Svg.of(chart).all("text").stream()
                        .filter(text -> text.getTextContent().startsWith("2026-"))
                        .sorted(Comparator.comparingDouble(text -> Svg.number(text, "x")))
                        .toList();

        assertThat(labels.getLast().getTextContent()).isEqualTo("2026-59");
        for (int i = 1; i < labels.size(); i++) {
            double distance = Svg.number(labels.get(i), "x") - Svg.number(labels.get(i - 1), "x");
            assertThat(distance).isGreaterThan(TextWidth.of("2026-00", Canvas.SMALL));
        }
    }

    @Test
    void one_period_and_one_value_are_enough() {
        var chart = LineChart.of("T", PERCENT, List.of("2026"), List.of(Series.of("A", "1")));

        assertThat(Svg.of(chart).all("circle")).hasSize(1);
    }

    @Test
    void values_that_do_not_fit_the_periods_are_refused() {
        assertThatThrownBy(() -> chart(Series.of("A", "1", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values for 5");
    }

    private static LineChart chart(Series... series) {
        return LineChart.of("Titel", PERCENT, YEARS, List.of(series));
    }

    private static Series flat(String name, int value) {
        String text = Integer.toString(value);
        return Series.of(name, text, text, text, text, text);
    }
}
