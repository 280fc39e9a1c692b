package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.arbetsro.platform.chart.BarChart.Bar;

class BarChartTests {

    private static final Measure COUNT = Measure.count(Locale.of("sv"));

    @Test
    void bars_are_as_long_as_their_values() {
        List<Element> bars = Svg.of(chart(bar("A", "10"), bar("B", "5"))).all("rect");

        assertThat(Svg.number(bars.get(1), "width"))
                .isCloseTo(Svg.number(bars.get(0), "width") / 2, Offset.offset(0.2));
    }

    @Test
    void a_missing_value_has_no_bar_and_says_so() {
        BarChart chart = chart(bar("A", "10"), Bar.of("B", null), bar("C", "0"));

        Svg svg = Svg.of(chart);

        assertThat(svg.all("rect")).hasSize(2);
        assertThat(svg.texts()).contains("saknas", "0");
        assertThat(chart.table().rows().get(1).cells()).containsExactly("saknas");
    }

    @Test
    void a_negative_value_goes_the_other_way() {
        Svg svg = Svg.of(chart(bar("A", "10"), bar("B", "-5")));
        List<Element> bars = svg.all("rect");

        double zero = Svg.number(bars.get(0), "x");
        assertThat(Svg.number(bars.get(1), "x")).isLessThan(zero);
        assertThat(svg.text("\u22125").getAttribute("text-anchor")).isEqualTo("end");
    }

    @Test
    void the_target_is_drawn_and_listed() {
        BarChart chart = chart(bar("A", "10")).withTarget("Mål", BigDecimal.valueOf(12));

        assertThat(Svg.of(chart).texts()).contains("Mål 12");
        assertThat(chart.table().columns()).extracting("header").containsExactly("Värde", "Mål");
        assertThat(chart.description()).isEqualTo("Stapeldiagram. A: 10. Mål 12.");
    }

    @Test
    void an_emphasised_bar_differs_by_weight_too() {
        Svg svg = Svg.of(chart(bar("A", "10").emphasise(), bar("B", "5")));

        assertThat(svg.text("A").getAttribute("font-weight")).isEqualTo("700");
        assertThat(svg.text("B").getAttribute("font-weight")).isEmpty();
    }

    @Test
    void nothing_reaches_beyond_the_picture() {
        String name = "En mycket lång benämning på en avdelning som inte får plats på en rad alls";
        BarChart chart = chart(bar(name, "123456789"), bar("B", "-123456789"));

        for (Element text : Svg.of(chart).all("text")) {
            double width = TextWidth.of(text.getTextContent(), Canvas.LABEL);
            double x = Svg.number(text, "x");
            boolean end = text.getAttribute("text-anchor").equals("end");
            assertThat(end ? x - width : x).isGreaterThanOrEqualTo(0);
            assertThat(end ? x : x + width).isLessThanOrEqualTo(Chart.WIDTH);
        }
    }

    @Test
    void no_bars_at_all_still_make_a_picture() {
        assertThat(Svg.of(chart()).all("rect")).isEmpty();
    }

    private static BarChart chart(Bar... bars) {
        return BarChart.of("Titel", COUNT, "Enhet", List.of(bars));
    }

    private static Bar bar(String label, String value) {
        return Bar.of(label, new BigDecimal(value));
    }
}
