package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.Canvas.Point;

/** Draws the {@link Limits} of a line chart: mean and limits as lines, signals as rings. */
final class LimitsDrawing {

    private static final double SIGNAL_RADIUS = 6.5;
    private static final String LIMIT_DASH = "6 4";
    private static final Limits NONE = new Limits(List.of(), List.of());
    private static final Ink QUIET = new Ink(Ink.QUIET, "");
    private static final Point UNPLACED = new Point(0, 0);

    private final LineChart chart;
    private final Limits limits;
    private final DoubleUnaryOperator x;
    private final ToDoubleFunction<BigDecimal> y;

    /**
     * @param x where a period stands
     * @param y where a value stands
     */
    LimitsDrawing(LineChart chart, DoubleUnaryOperator x, ToDoubleFunction<BigDecimal> y) {
        this.chart = chart;
        this.limits = Objects.requireNonNullElse(chart.limits(), NONE);
        this.x = x;
        this.y = y;
    }

    void lines(Canvas canvas) {
        for (Limits.Band band : limits.bands()) {
            line(canvas, band, band.mean(), null);
            line(canvas, band, band.lower(), LIMIT_DASH);
            line(canvas, band, band.upper(), LIMIT_DASH);
        }
    }

    private void line(Canvas canvas, Limits.Band band, BigDecimal value, @Nullable String dash) {
        double height = y.applyAsDouble(value);
        canvas.line(
                x.applyAsDouble(band.from()),
                height,
                x.applyAsDouble(band.to()),
                height,
                Ink.QUIET,
                1.2,
                dash);
    }

    void rings(Canvas canvas) {
        for (Limits.Mark mark : limits.marks()) {
            BigDecimal value = chart.series().get(mark.series()).values().get(mark.period());
            if (value != null) {
                Point at = new Point(x.applyAsDouble(mark.period()), y.applyAsDouble(value));
                canvas.dot(at, SIGNAL_RADIUS, "none", Ink.TEXT);
            }
        }
    }

    /** Those of the band that holds last; without a place until the plot has its size. */
    List<LineEnds.Label> labels(boolean placed) {
        if (limits.bands().isEmpty()) {
            return List.of();
        }
        Limits.Band band = limits.bands().getLast();
        Words words = Words.in(chart.language());
        return List.of(
                label(words.upperLimit(), band, band.upper(), placed),
                label(words.mean(), band, band.mean(), placed),
                label(words.lowerLimit(), band, band.lower(), placed));
    }

    private LineEnds.Label label(String name, Limits.Band band, BigDecimal value, boolean placed) {
        Point end =
                placed ? new Point(x.applyAsDouble(band.to()), y.applyAsDouble(value)) : UNPLACED;
        return LineEnds.Label.of(name + " " + chart.measure().figure(value), end, QUIET, false);
    }
}
