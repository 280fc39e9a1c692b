package se.arbetsro.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arbetsro.indicator.TestFigures.content;
import static se.arbetsro.indicator.TestFigures.count;
import static se.arbetsro.indicator.TestFigures.definition;
import static se.arbetsro.indicator.TestFigures.point;
import static se.arbetsro.indicator.TestFigures.series;
import static se.arbetsro.indicator.TestFigures.withTarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;

class SeriesTests {

    private static final Definition CONSULTANTS = definition(count("Antal konsulter"));
    private static final Definition TURNOVER =
            definition(content("Personalrörlighet", "procent per år", Per.YEAR, 1, true));
    private static final Definition PLACES =
            definition(content("VFU-platser", "platser per år", Per.YEAR, 0, false));
    private static final FigureCharts CHARTS =
            new FigureCharts(new Wording(new Messages(), Language.SV));

    @Test
    void the_axis_holds_the_parts_of_the_year_that_are_counted_also_where_one_is_not() {
        Series series =
                series(
                        CONSULTANTS,
                        point("2016-04", "88"),
                        point("2016-11", "100"),
                        point("2017-11", "60"),
                        point("2018-04", "58"));

        assertThat(series.axis().stream().map(Period::code))
                .containsExactly("2016-04", "2016-11", "2017-04", "2017-11", "2018-04");
    }

    @Test
    void the_latest_is_held_against_the_same_part_of_an_earlier_year() {
        Series series =
                series(
                        CONSULTANTS,
                        point("2022-04", "50"),
                        point("2021-11", "58"),
                        point("2021-04", "26"));

        assertThat(series.latest().orElseThrow().value()).isEqualTo("50");
        assertThat(series.comparedWith().orElseThrow().value()).isEqualTo("26");
    }

    @Test
    void a_missing_latest_value_lets_the_one_before_be_the_latest() {
        Series series = series(TURNOVER, point("2016", "18.2"), point("2017", null));

        assertThat(series.latest().orElseThrow().value()).isEqualTo("18.2");
    }

    @Test
    void years_that_are_missing_for_one_reason_are_told_of_once() {
        Series series =
                series(
                        TURNOVER,
                        point("2016", "18.2"),
                        point("2017", null),
                        point("2018", null),
                        point("2019", "15"),
                        point("2020", null));

        assertThat(series.gaps())
                .extracting(gap -> gap.first().key() + "–" + gap.last().key())
                .containsExactly("2017–2018", "2020–2020");
    }

    @Test
    void a_missing_year_is_a_gap_in_the_line() {
        LineChart chart =
                (LineChart)
                        chart(
                                series(
                                        TURNOVER,
                                        point("2016", "18.2"),
                                        point("2017", null),
                                        point("2019", "15"),
                                        point("2021", "14.3")));

        assertThat(chart.periods()).containsExactly("2016", "2017", "2018", "2019", "2020", "2021");
        assertThat(chart.series().getFirst().values())
                .containsExactly(
                        new BigDecimal("18.2"),
                        null,
                        null,
                        new BigDecimal("15"),
                        null,
                        new BigDecimal("14.3"));
    }

    @Test
    void what_is_odd_is_marked_in_the_chart() {
        Chart chart =
                chart(
                        series(
                                CONSULTANTS,
                                point("2018-11", "34"),
                                point(
                                        Slot.of(Period.of("2019-04")),
                                        "2019-05",
                                        "23",
                                        "(maj) 23",
                                        false,
                                        null)));

        assertThat(chart.notes()).singleElement().asString().contains("Mätt i maj 2019");
    }

    @Test
    void figures_without_a_period_become_bars() {
        Chart chart =
                chart(
                        series(
                                PLACES,
                                point(
                                        Slot.span(
                                                null,
                                                LocalDate.of(2016, 1, 1),
                                                new Text2("före planen", null)),
                                        null,
                                        "65",
                                        "ca 65",
                                        true,
                                        null),
                                point("2022", "140")));

        assertThat(chart).isInstanceOf(BarChart.class);
    }

    @Test
    void a_target_per_term_is_held_against_figures_per_year_as_twice_as_much() {
        Series series =
                withTarget(
                        series(PLACES, point("2021", "130"), point("2022", "140")),
                        "100",
                        Per.TERM);

        assertThat(series.targetAt(Slot.of(Period.year(2022)))).contains(new BigDecimal("200"));
    }

    @Test
    void a_share_per_month_cannot_be_added_up_to_one_per_year() {
        Series series = withTarget(series(TURNOVER, point("2021", "14.3")), "1", Per.MONTH);

        assertThat(series.targetAt(Slot.of(Period.year(2021)))).isEmpty();
    }

    @Test
    void series_of_two_definitions_are_two_lines() {
        Definition again = definition(count("Antal konsulter"));

        List<Chart> charts =
                CHARTS.of(
                        List.of(
                                series(CONSULTANTS, point("2019", "20"), point("2020", "21")),
                                series(again, point("2021", "30"), point("2022", "31"))));

        LineChart chart = (LineChart) charts.getFirst();
        assertThat(charts).hasSize(1);
        assertThat(chart.series()).hasSize(2);
        assertThat(chart.series().getFirst().values())
                .containsExactly(new BigDecimal("20"), new BigDecimal("21"), null, null);
    }

    @Test
    void series_in_different_units_of_measure_have_each_their_chart() {
        assertThat(
                        CHARTS.of(
                                List.of(
                                        series(
                                                CONSULTANTS,
                                                point("2019", "20"),
                                                point("2020", "21")),
                                        series(
                                                TURNOVER,
                                                point("2021", "14"),
                                                point("2022", "15")))))
                .hasSize(2);
    }

    @Test
    void a_part_of_a_year_is_not_drawn_among_whole_years() {
        Series mixed =
                series(
                        TURNOVER,
                        point("2024", "10"),
                        point("2025-T2", "6"),
                        point("2025", "11"),
                        point("2026-T2", "7"));

        List<Chart> charts = CHARTS.of(List.of(mixed));

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly(
                        "Personalrörlighet, januari–augusti", "Personalrörlighet, hela år");
        assertThat(((LineChart) charts.getFirst()).series().getFirst().values())
                .containsExactly(new BigDecimal("6"), new BigDecimal("7"));
    }

    @Test
    void the_first_tertial_is_not_held_against_the_second_which_it_is_part_of() {
        Series tertials =
                series(
                        TURNOVER,
                        point("2025-T1", "3"),
                        point("2025-T2", "6"),
                        point("2026-T1", "4"),
                        point("2026-T2", "7"));

        assertThat(Behaviour.of(tertials).orElseThrow().axis())
                .containsExactly(Period.of("2025-T2"), Period.of("2026-T2"));
    }

    @Test
    void the_day_a_new_definition_begins_is_marked_between_the_two_lines() {
        Definition again =
                Definition.first(
                        CONSULTANTS.indicatorKey(),
                        2,
                        Validity.from(LocalDate.of(2021, 1, 1)),
                        CONSULTANTS.content(),
                        CONSULTANTS.createdAt(),
                        CONSULTANTS.createdBy());

        LineChart chart =
                (LineChart)
                        CHARTS.of(
                                        List.of(
                                                series(
                                                        CONSULTANTS,
                                                        point("2019", "20"),
                                                        point("2020", "21")),
                                                series(
                                                        again,
                                                        point("2021", "30"),
                                                        point("2022", "31"))))
                                .getFirst();

        assertThat(chart.annotations())
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.note()).isEqualTo("2021-01-01: definition 2 börjar gälla");
                    assertThat(mark.place()).isBetween(1.4, 1.6);
                });
    }

    @Test
    void a_quotient_is_shown_with_the_decimals_of_its_definition() {
        Wording words = new Wording(new Messages(), Language.SV);

        assertThat(words.number(TURNOVER, new BigDecimal("15.07431"))).isEqualTo("15,1");
    }

    @Test
    void one_value_makes_no_chart() {
        assertThat(CHARTS.of(series(CONSULTANTS, point("2022", "50")))).isEmpty();
    }

    private static Chart chart(Series series) {
        return CHARTS.of(series).orElseThrow();
    }
}
