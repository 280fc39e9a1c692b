package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import se.arbetsro.platform.chart.Canvas.Anchor;
import se.arbetsro.platform.chart.Canvas.Point;
import se.arbetsro.platform.chart.Canvas.Type;

/** Draws a {@link DotChart}: dots above an axis, median and middle half as lines. */
final class DotChartDrawing {

    private static final double TOP = 40;
    private static final double RADIUS = 5;
    private static final double INSET = 30;

    private final DotChart chart;
    private final Scale scale;
    private final Map<Long, Integer> stacked = new HashMap<>();
    private final double bottom;

    DotChartDrawing(DotChart chart) {
        this.chart = chart;
        this.scale = Scale.forLines(chart.figures(), 6);
        chart.figures().forEach(value -> stacked.merge(place(value), 1, Integer::sum));
        int highest = stacked.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        this.bottom = TOP + Math.max(56, 2 * RADIUS * (highest + 1));
    }

    int height() {
        return (int) Math.ceil(bottom + 40);
    }

    String svg() {
        var canvas = new Canvas(chart, height());
        canvas.line(INSET, bottom, Chart.WIDTH - INSET, bottom, Ink.AXIS, 1, null);
        for (BigDecimal mark : scale.marks()) {
            canvas.line(x(mark), bottom, x(mark), bottom + 4, Ink.AXIS, 1, null);
            canvas.text(
                    chart.measure().tick(mark, scale.step()),
                    x(mark),
                    bottom + 15,
                    Anchor.MIDDLE,
                    Type.AXIS);
        }
        if (!chart.measure().unitIsShort()) {
            canvas.text(
                    chart.measure().unit(),
                    Chart.WIDTH / 2.0,
                    bottom + 32,
                    Anchor.MIDDLE,
                    Type.AXIS);
        }
        spread(canvas);
        stacked.clear();
        for (BigDecimal value : chart.figures()) {
            int below = stacked.merge(place(value), 1, Integer::sum) - 1;
            double y = bottom - RADIUS - 4 - 2 * RADIUS * below;
            canvas.dot(new Point(x(value), y), RADIUS, Ink.ACCENT, Ink.PAPER);
        }
        return canvas.finish();
    }

    private void spread(Canvas canvas) {
        DotChart.Spread spread = chart.spread();
        if (spread == null) {
            return;
        }
        double y = TOP - 8;
        canvas.line(x(spread.lower()), y, x(spread.upper()), y, Ink.QUIET, 3, null);
        canvas.line(x(spread.median()), y - 6, x(spread.median()), bottom, Ink.TEXT, 1.5, "6 4");
        String label =
                Words.in(chart.language()).median() + " " + chart.measure().figure(spread.median());
        double half = TextWidth.of(label, Canvas.SMALL) / 2;
        canvas.text(
                label,
                Math.clamp(x(spread.median()), half, Chart.WIDTH - half),
                TOP - 26,
                Anchor.MIDDLE,
                new Type(Canvas.SMALL, false, Ink.TEXT));
    }

    /** Values that would lie on each other share a place. */
    private long place(BigDecimal value) {
        return Math.round(x(value) / (2 * RADIUS));
    }

    private double x(BigDecimal value) {
        return INSET + scale.position(value) * (Chart.WIDTH - 2 * INSET);
    }
}
