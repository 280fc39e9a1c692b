package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.Canvas.Anchor;
import se.arbetsro.platform.chart.Canvas.Point;
import se.arbetsro.platform.chart.Canvas.Type;
import se.arbetsro.platform.chart.FunnelChart.Bound;
import se.arbetsro.platform.chart.FunnelChart.Dot;
import se.arbetsro.platform.chart.FunnelChart.Place;

/**
 * Draws a {@link FunnelChart}: size to the right, value upwards, limits that close in with size.
 */
final class FunnelChartDrawing {

    static final int HEIGHT = 330;

    private static final double TOP = 30;
    private static final double BOTTOM = HEIGHT - 46.0;
    private static final String INNER_DASH = "3 3";
    private static final String OUTER_DASH = "7 4";

    private final FunnelChart chart;
    private final Scale values;
    private final Scale sizes;
    private final double left;
    private final double right = Chart.WIDTH - 90.0;

    FunnelChartDrawing(FunnelChart chart) {
        this.chart = chart;
        this.values = Scale.forLines(chart.figures().toList(), 5);
        this.sizes =
                Scale.fromZero(
                        chart.drawn().stream().map(Dot::size).map(Objects::requireNonNull).toList(),
                        6);
        this.left =
                6
                        + values.marks().stream()
                                .mapToDouble(mark -> TextWidth.of(tick(mark), Canvas.SMALL))
                                .max()
                                .orElse(0);
    }

    String svg() {
        var canvas = new Canvas(chart, HEIGHT);
        axes(canvas);
        limit(canvas, Bound::outerLow, OUTER_DASH, null);
        limit(canvas, Bound::outerHigh, OUTER_DASH, "99,8 %");
        limit(canvas, Bound::innerLow, INNER_DASH, null);
        limit(canvas, Bound::innerHigh, INNER_DASH, "95 %");
        canvas.line(left, y(chart.centre()), right, y(chart.centre()), Ink.QUIET, 1.2, null);
        canvas.text(
                chart.measure().figure(chart.centre()),
                right + 6,
                y(chart.centre()),
                Anchor.START,
                Type.AXIS);
        chart.drawn().stream()
                .sorted(Comparator.comparing(Dot::place))
                .forEach(dot -> dot(canvas, dot));
        return canvas.finish();
    }

    private void axes(Canvas canvas) {
        if (!chart.measure().unitIsShort()) {
            canvas.text(chart.measure().unit(), 0, 10, Anchor.START, Type.AXIS);
        }
        for (BigDecimal mark : values.marks()) {
            boolean base = mark.compareTo(values.low()) == 0;
            canvas.line(left, y(mark), right, y(mark), base ? Ink.AXIS : Ink.GRID, 1, null);
            canvas.text(tick(mark), left - 8, y(mark), Anchor.END, Type.AXIS);
        }
        Measure count = Measure.count(chart.language());
        for (BigDecimal mark : sizes.marks()) {
            canvas.line(x(mark), BOTTOM, x(mark), BOTTOM + 4, Ink.AXIS, 1, null);
            canvas.text(count.number(mark), x(mark), BOTTOM + 15, Anchor.MIDDLE, Type.AXIS);
        }
        canvas.text(chart.sizeName(), (left + right) / 2, BOTTOM + 34, Anchor.MIDDLE, Type.AXIS);
    }

    private void limit(
            Canvas canvas, Function<Bound, BigDecimal> which, String dash, @Nullable String label) {
        List<Point> line =
                chart.bounds().stream()
                        .map(bound -> new Point(x(bound.size()), y(which.apply(bound))))
                        .toList();
        if (line.size() < 2) {
            return;
        }
        canvas.polyline(line, Ink.QUIET, 1.2, dash);
        if (label != null) {
            String text =
                    chart.language().getLanguage().equals("en") ? label.replace(',', '.') : label;
            canvas.text(text, right + 6, line.getLast().y(), Anchor.START, Type.AXIS);
        }
    }

    private void dot(Canvas canvas, Dot dot) {
        BigDecimal value = Objects.requireNonNull(dot.value());
        BigDecimal size = Objects.requireNonNull(dot.size());
        Point at = new Point(x(size), y(value));
        switch (dot.place()) {
            case WITHIN -> canvas.dot(at, 4, Ink.PALE, Ink.PAPER);
            case NEAR -> canvas.dot(at, 4.5, Ink.PAPER, Ink.ACCENT);
            case OUTSIDE -> canvas.dot(at, 5, Ink.ACCENT, Ink.ACCENT);
        }
        if (dot.place() == Place.OUTSIDE) {
            boolean roomRight = at.x() + 10 + TextWidth.of(dot.label(), Canvas.SMALL) < right;
            canvas.text(
                    dot.label(),
                    roomRight ? at.x() + 9 : at.x() - 9,
                    at.y() - 2,
                    roomRight ? Anchor.START : Anchor.END,
                    new Type(Canvas.SMALL, true, Ink.TEXT));
        }
    }

    private double x(BigDecimal size) {
        return left + Math.clamp(sizes.position(size), 0, 1) * (right - left);
    }

    private double y(BigDecimal value) {
        return BOTTOM - values.position(value) * (BOTTOM - TOP);
    }

    private String tick(BigDecimal mark) {
        return chart.measure().tick(mark, values.step());
    }
}
