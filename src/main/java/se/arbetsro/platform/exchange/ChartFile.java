package se.arbetsro.platform.exchange;

import java.nio.charset.StandardCharsets;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.document.PngRenderer;

/**
 * The answer of a handler that gives a chart as a picture to save. It is what the page draws, for
 * the same viewer; what the page hides is not in it. The links stand below a chart that {@code
 * ui/chart.jte} is told an address for.
 */
public record ChartFile(Chart chart, PictureFormat format) {

    byte[] bytes() {
        return switch (format) {
            case SVG -> chart.svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> Dots.RENDERER.render(chart);
        };
    }

    /** Loads the fonts, once, when the first picture is asked for. */
    private static final class Dots {
        static final PngRenderer RENDERER = new PngRenderer();
    }
}
