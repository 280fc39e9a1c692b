package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.arbetsro.platform.chart.FunnelChart.Bound;
import se.arbetsro.platform.chart.FunnelChart.Dot;
import se.arbetsro.platform.chart.FunnelChart.Place;

class FunnelChartTests {

    private static final Measure PERCENT = Measure.percent(Locale.of("sv"), 0);

    @Test
    void only_a_unit_outside_the_outer_limits_is_named_in_the_picture() {
        FunnelChart chart = chart();

        List<String> words =
                Svg.of(chart).all("text").stream().map(Element::getTextContent).toList();

        assertThat(words).contains("Utanför").doesNotContain("Inom", "Nära");
        assertThat(chart.description()).contains("Utanför: 90\u00a0%").doesNotContain("Nära");
    }

    @Test
    void a_unit_without_a_value_is_in_the_table_and_not_in_the_picture() {
        FunnelChart chart = chart();

        assertThat(Svg.of(chart).all("circle")).hasSize(3);
        assertThat(chart.table().rows()).hasSize(4);
        assertThat(chart.table().rows().getLast().cells()).containsExactly("saknas", "saknas", "");
    }

    @Test
    void equal_values_of_a_spread_stand_on_each_other() {
        DotChart chart =
                DotChart.of(
                        "Spridning",
                        PERCENT,
                        "Enhet",
                        List.of(
                                new DotChart.Dot("A", new BigDecimal("20")),
                                new DotChart.Dot("B", new BigDecimal("20")),
                                new DotChart.Dot("C", new BigDecimal("60")),
                                new DotChart.Dot("D", null)),
                        null);

        List<Element> dots = Svg.of(chart).all("circle");
        assertThat(dots).hasSize(3);
        assertThat(dots.get(0).getAttribute("cx")).isEqualTo(dots.get(1).getAttribute("cx"));
        assertThat(dots.get(0).getAttribute("cy")).isNotEqualTo(dots.get(1).getAttribute("cy"));
    }

    private static FunnelChart chart() {
        return FunnelChart.of(
                "Slutat",
                PERCENT,
                "Enhet",
                "Antal personer",
                new BigDecimal("50"),
                List.of(
                        dot("Inom", "50", "20", Place.WITHIN),
                        dot("Nära", "70", "40", Place.NEAR),
                        dot("Utanför", "90", "60", Place.OUTSIDE),
                        new Dot("Dold", null, new BigDecimal("30"), Place.WITHIN)),
                List.of(bound("20", "10", "90"), bound("60", "30", "70")));
    }

    private static Dot dot(String label, String value, String size, Place place) {
        return new Dot(label, new BigDecimal(value), new BigDecimal(size), place);
    }

    private static Bound bound(String size, String low, String high) {
        return new Bound(
                new BigDecimal(size),
                new BigDecimal(low),
                new BigDecimal(low),
                new BigDecimal(high),
                new BigDecimal(high));
    }
}
