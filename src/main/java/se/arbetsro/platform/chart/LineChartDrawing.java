package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.chart.Canvas.Anchor;
import se.arbetsro.platform.chart.Canvas.Point;
import se.arbetsro.platform.chart.Canvas.Type;

/** Draws a {@link LineChart}: grid, target, lines with gaps, marks, and labels at the line ends. */
final class LineChartDrawing {

    private static final double TOP = 14;
    private static final double BELOW = 34;
    private static final double PLOT_HEIGHT = 250;
    private static final double LABEL_DISTANCE = 12;
    private static final double MARK_RADIUS = 9;
    private static final double MARK_DISTANCE = 20;
    private static final int DOTS_UP_TO = 24;
    private static final Point UNPLACED = new Point(0, 0);

    private final LineChart chart;
    private final Scale scale;
    private final double top;
    private final double bottom;
    private final double left;
    private final double right;
    private final LimitsDrawing limits;

    LineChartDrawing(LineChart chart) {
        this.chart = chart;
        Measure measure = chart.measure();
        this.scale = Scale.forLines(chart.figures().toList(), 5);
        this.limits = new LimitsDrawing(chart, this::x, this::y);
        this.top = measure.unitIsShort() ? TOP : TOP + 20;
        // Labels are first made at height 0, to learn how much room they ask for.
        List<LineEnds.Label> labels = labels(false);
        this.bottom = top + Math.max(PLOT_HEIGHT, LineEnds.heightOf(labels));
        this.left =
                6
                        + scale.marks().stream()
                                .mapToDouble(mark -> TextWidth.of(tick(mark), Canvas.SMALL))
                                .max()
                                .orElse(0);
        this.right =
                Chart.WIDTH
                        - LABEL_DISTANCE
                        - labels.stream().mapToDouble(LineEnds.Label::width).max().orElse(0);
    }

    int height() {
        return (int) Math.ceil(bottom + BELOW);
    }

    String svg() {
        var canvas = new Canvas(chart, height());
        grid(canvas);
        periods(canvas);
        annotations(canvas);
        limits.lines(canvas);
        target(canvas);
        for (int i = 0; i < chart.series().size(); i++) {
            series(canvas, i);
        }
        limits.rings(canvas);
        lineEnds(canvas);
        for (int i = 0; i < chart.deviations().size(); i++) {
            mark(canvas, i);
        }
        if (chart.figures().findAny().isEmpty()) {
            canvas.text(
                    Words.in(chart.language()).noFigures(),
                    (left + right) / 2,
                    (top + bottom) / 2,
                    Anchor.MIDDLE,
                    Type.BODY);
        }
        return canvas.finish();
    }

    private void grid(Canvas canvas) {
        if (!chart.measure().unitIsShort()) {
            canvas.text(chart.measure().unit(), 0, TOP - 2, Anchor.START, Type.AXIS);
        }
        for (BigDecimal mark : scale.marks()) {
            double y = y(mark);
            boolean base = mark.compareTo(scale.low()) == 0 || mark.signum() == 0;
            canvas.line(left, y, right, y, base ? Ink.AXIS : Ink.GRID, 1, null);
            canvas.text(tick(mark), left - 8, y, Anchor.END, Type.AXIS);
        }
    }

    private void periods(Canvas canvas) {
        double widest =
                chart.periods().stream()
                        .mapToDouble(label -> TextWidth.of(label, Canvas.SMALL))
                        .max()
                        .orElse(0);
        int last = chart.periods().size() - 1;
        double distance = last == 0 ? right - left : (right - left) / last;
        // Counted from the end: the newest period is always named.
        int every = Math.max(1, (int) Math.ceil((widest + 10) / distance));
        for (int period = last; period >= 0; period -= every) {
            canvas.line(x(period), bottom, x(period), bottom + 4, Ink.AXIS, 1, null);
            canvas.text(
                    chart.periods().get(period), x(period), bottom + 16, Anchor.MIDDLE, Type.AXIS);
        }
    }

    private void target(Canvas canvas) {
        if (chart.target() != null) {
            for (List<Point> run : runs(chart.target().values())) {
                List<Point> ends = run.size() > 1 ? run : stub(run.getFirst());
                canvas.polyline(ends, Ink.QUIET, 1.5, Ink.TARGET_DASH);
            }
        }
    }

    private void series(Canvas canvas, int index) {
        Ink ink = Ink.ofSeries(index);
        boolean dots = chart.periods().size() <= DOTS_UP_TO;
        for (List<Point> run : runs(chart.series().get(index).values())) {
            if (run.size() > 1) {
                canvas.polyline(run, ink.colour(), 2.5, ink.dashArray());
            }
            for (Point point : run) {
                if (dots || run.size() == 1) {
                    canvas.dot(point, run.size() == 1 ? 4.5 : 3.2, ink.colour(), Ink.PAPER);
                }
            }
        }
    }

    /** The points of values that follow on each other without a gap. */
    private List<List<Point>> runs(List<@Nullable BigDecimal> values) {
        var runs = new ArrayList<List<Point>>();
        List<Point> run = new ArrayList<>();
        for (int period = 0; period < values.size(); period++) {
            BigDecimal value = values.get(period);
            if (value != null) {
                run.add(new Point(x(period), y(value)));
            }
            if ((value == null || period == values.size() - 1) && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        return runs;
    }

    private static List<Point> stub(Point middle) {
        return List.of(
                new Point(middle.x() - 12, middle.y()), new Point(middle.x() + 12, middle.y()));
    }

    private void lineEnds(Canvas canvas) {
        double x = right + LABEL_DISTANCE;
        for (LineEnds.Label label : LineEnds.spread(labels(true), top - 8, bottom + 8)) {
            Ink ink = label.ink();
            Point end = label.end();
            boolean shortOfEdge = end.x() < right - 26;
            boolean moved = Math.abs(label.middle() - end.y()) > LineEnds.LINE_HEIGHT / 2;
            if (shortOfEdge || moved) {
                canvas.line(end.x() + 6, end.y(), x - 3, label.middle(), Ink.AXIS, 0.8, null);
            }
            double y = label.top() + LineEnds.LINE_HEIGHT / 2;
            for (String line : label.lines()) {
                canvas.text(
                        line,
                        x,
                        y,
                        Anchor.START,
                        new Type(Canvas.LABEL, label.strong(), ink.colour()));
                y += LineEnds.LINE_HEIGHT;
            }
        }
    }

    /** Before the plot has its size, only how much room the labels ask for can be told. */
    private List<LineEnds.Label> labels(boolean placed) {
        var labels = new ArrayList<LineEnds.Label>();
        for (int i = 0; i < chart.series().size(); i++) {
            LineChart.Series series = chart.series().get(i);
            int last = LineEnds.last(series.values());
            BigDecimal value = last < 0 ? null : series.values().get(last);
            if (value != null) {
                // The value is told only where the line reaches the newest period.
                String text =
                        last == chart.periods().size() - 1
                                ? series.name() + " " + chart.measure().figure(value)
                                : series.name();
                Point end = placed ? new Point(x(last), y(value)) : UNPLACED;
                labels.add(LineEnds.Label.of(text, end, Ink.ofSeries(i), true));
            }
        }
        LineChart.Target target = chart.target();
        int last = target == null ? -1 : LineEnds.last(target.values());
        BigDecimal goal = target == null || last < 0 ? null : target.values().get(last);
        if (target != null && goal != null) {
            String text = target.label() + " " + chart.measure().figure(goal);
            Point end = placed ? new Point(x(last), y(goal)) : UNPLACED;
            labels.add(LineEnds.Label.of(text, end, new Ink(Ink.QUIET, ""), false));
        }
        labels.addAll(limits.labels(placed));
        return labels;
    }

    /** A numbered mark above its value, or in the gap that a missing value leaves. */
    private void mark(Canvas canvas, int index) {
        LineChart.Deviation deviation = chart.deviations().get(index);
        double x = x(deviation.period());
        List<@Nullable BigDecimal> values = chart.series().get(deviation.series()).values();
        BigDecimal value = values.get(deviation.period());
        double y = value == null ? gap(values, deviation.period()) : y(value);
        if (value != null) {
            boolean roomAbove = y - MARK_DISTANCE - MARK_RADIUS > top - 10;
            y += (roomAbove && !crowdedAbove(deviation, value) ? -1 : 1) * MARK_DISTANCE;
        }
        canvas.dot(new Point(x, y), MARK_RADIUS, Ink.PAPER, Ink.TEXT);
        canvas.text(Integer.toString(index + 1), x, y, Anchor.MIDDLE, new Type(11, true, Ink.TEXT));
    }

    /** Where the line would pass a period without a value, had it one. */
    private double gap(List<@Nullable BigDecimal> values, int period) {
        int before = LineEnds.last(values.subList(0, period));
        int after = period;
        while (after < values.size() && values.get(after) == null) {
            after++;
        }
        BigDecimal left = before < 0 ? null : values.get(before);
        BigDecimal right = after == values.size() ? null : values.get(after);
        if (left == null && right == null) {
            return bottom - MARK_RADIUS - 6;
        }
        if (left == null || right == null) {
            return y(left == null ? Objects.requireNonNull(right) : left);
        }
        double share = (double) (period - before) / (after - before);
        return y(left) + share * (y(right) - y(left));
    }

    private boolean crowdedAbove(LineChart.Deviation deviation, BigDecimal value) {
        double y = y(value);
        return chart.series().stream()
                .map(series -> series.values().get(deviation.period()))
                .anyMatch(other ->
                        other != null
                                && y(other) < y - 2
                                && y(other) > y - MARK_DISTANCE - MARK_RADIUS - 4);
    }

    /** Lines across the picture, each with its number at the foot, where values are rare. */
    private void annotations(Canvas canvas) {
        int before = chart.deviations().size();
        double last = Double.NEGATIVE_INFINITY;
        double foot = bottom - MARK_RADIUS - 3;
        for (int i = 0; i < chart.annotations().size(); i++) {
            double x = x(chart.annotations().get(i).place());
            boolean close = x - last < 2 * MARK_RADIUS + 3;
            foot = close ? foot - 2 * MARK_RADIUS - 3 : bottom - MARK_RADIUS - 3;
            last = x;
            canvas.line(x, top, x, bottom, Ink.QUIET, 1.2, "2 3");
            canvas.bar(
                    x - MARK_RADIUS,
                    foot - MARK_RADIUS,
                    2 * MARK_RADIUS,
                    2 * MARK_RADIUS,
                    Ink.PAPER);
            canvas.text(
                    Integer.toString(before + i + 1),
                    x,
                    foot,
                    Anchor.MIDDLE,
                    new Type(11, true, Ink.TEXT));
        }
    }

    private double x(double period) {
        int last = chart.periods().size() - 1;
        double inset = Math.min(24, (right - left) / (2.0 * (last + 1)));
        return last == 0
                ? (left + right) / 2
                : left + inset + period * (right - left - 2 * inset) / last;
    }

    private double y(BigDecimal value) {
        return bottom - scale.position(value) * (bottom - top);
    }

    private String tick(BigDecimal mark) {
        return chart.measure().tick(mark, scale.step());
    }
}
