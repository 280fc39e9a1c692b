package se.arbetsro.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds for the markup of every kind of chart. */
class ChartMarkupTests {

    private static final String HOSTILE = "<script>alert('å')</script> & \"citat\"";

    static List<Chart> charts() {
        Locale swedish = Locale.of("sv", "SE");
        var line =
                LineChart.of(
                                HOSTILE,
                                new Measure(swedish, HOSTILE, 1),
                                List.of(HOSTILE, "2017"),
                                List.of(LineChart.Series.of(HOSTILE, "1", "2")))
                        .withTarget(HOSTILE, BigDecimal.ONE)
                        .withDeviations(List.of(new LineChart.Deviation(0, 0, HOSTILE)));
        var bars =
                BarChart.of(
                                HOSTILE,
                                new Measure(swedish, HOSTILE, 0),
                                HOSTILE,
                                List.of(BarChart.Bar.of(HOSTILE, BigDecimal.TEN)))
                        .withTarget(HOSTILE, BigDecimal.ONE);
        return List.of(line, bars);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_passes_a_strict_policy_and_stands_twice_on_a_page(Chart chart) {
        for (Element element : Svg.of(chart).all("*")) {
            assertThat(element.hasAttribute("style")).isFalse();
            assertThat(element.hasAttribute("id")).isFalse();
            assertThat(element.getTagName())
                    .isIn("title", "desc", "text", "line", "polyline", "circle", "rect");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_is_an_image_with_a_name_and_a_description(Chart chart) {
        Svg svg = Svg.of(chart);

        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("lang")).isEqualTo("sv-SE");
        assertThat(svg.root().getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(svg.only("title")).isEqualTo(chart.title());
        assertThat(svg.only("desc")).isEqualTo(chart.description()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hostile_text_stays_text(Chart chart) {
        assertThat(chart.svg()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(Svg.of(chart).only("title")).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void it_is_the_same_every_time(Chart chart) {
        assertThat(chart.svg()).isEqualTo(chart.svg());
    }
}
