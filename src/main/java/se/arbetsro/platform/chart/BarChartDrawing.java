package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.arbetsro.platform.chart.Canvas.Anchor;
import se.arbetsro.platform.chart.Canvas.Type;

/** Draws a {@link BarChart}: names at the left, bars from zero, values at their ends. */
final class BarChartDrawing {

    private static final double LABEL_WIDTH = 210;
    private static final double LINE_HEIGHT = 15;
    private static final double BAR = 18;
    private static final double BETWEEN = 8;
    private static final double GAP = 6;

    private final BarChart chart;
    private final Scale scale;
    private final List<List<String>> labels = new ArrayList<>();
    private final double top;
    private final double left;
    private final double right;

    BarChartDrawing(BarChart chart) {
        this.chart = chart;
        this.scale = Scale.fromZero(chart.figures(), 5);
        double labelWidth = 0;
        double valueWidth = 0;
        for (BarChart.Bar bar : chart.bars()) {
            List<String> lines = TextWidth.wrap(bar.label(), Canvas.LABEL, LABEL_WIDTH, 2);
            labels.add(lines);
            for (String line : lines) {
                labelWidth = Math.max(labelWidth, TextWidth.of(line, Canvas.LABEL));
            }
            valueWidth = Math.max(valueWidth, TextWidth.of(value(bar), Canvas.LABEL));
        }
        double beforeZero = scale.low().signum() < 0 ? valueWidth + GAP : 0;
        this.left = labelWidth + 10 + beforeZero;
        this.right = Chart.WIDTH - valueWidth - GAP - 2;
        this.top = (chart.measure().unitIsShort() ? 4 : 22) + (chart.target() == null ? 0 : 20);
    }

    int height() {
        double rows = 0;
        for (int i = 0; i < chart.bars().size(); i++) {
            rows += rowHeight(i);
        }
        return (int) Math.ceil(top + rows + 8);
    }

    String svg() {
        var canvas = new Canvas(chart, height());
        if (!chart.measure().unitIsShort()) {
            canvas.text(chart.measure().unit(), left, 10, Anchor.START, Type.AXIS);
        }
        double y = top;
        for (int i = 0; i < chart.bars().size(); i++) {
            row(canvas, i, y);
            y += rowHeight(i);
        }
        canvas.line(x(BigDecimal.ZERO), top, x(BigDecimal.ZERO), y, Ink.AXIS, 1, null);
        target(canvas, y);
        return canvas.finish();
    }

    private void row(Canvas canvas, int index, double top) {
        BarChart.Bar bar = chart.bars().get(index);
        double middle = top + rowHeight(index) / 2;
        List<String> lines = labels.get(index);
        double y = middle - (lines.size() - 1) * LINE_HEIGHT / 2;
        Type type = bar.emphasised() ? Type.STRONG : Type.BODY;
        for (String line : lines) {
            canvas.text(line, 0, y, Anchor.START, type);
            y += LINE_HEIGHT;
        }
        BigDecimal value = bar.value();
        if (value == null) {
            Type quiet = new Type(Canvas.LABEL, false, Ink.QUIET);
            canvas.text(value(bar), x(BigDecimal.ZERO) + GAP, middle, Anchor.START, quiet);
            return;
        }
        double zero = x(BigDecimal.ZERO);
        double end = x(value);
        canvas.bar(
                Math.min(zero, end),
                middle - BAR / 2,
                Math.abs(end - zero),
                BAR,
                bar.emphasised() ? Ink.ACCENT : Ink.PALE);
        boolean negative = value.signum() < 0;
        canvas.text(
                value(bar),
                negative ? end - GAP : end + GAP,
                middle,
                negative ? Anchor.END : Anchor.START,
                type);
    }

    private void target(Canvas canvas, double bottom) {
        BarChart.Target target = chart.target();
        if (target == null) {
            return;
        }
        double x = x(target.value());
        String label = target.label() + " " + chart.measure().figure(target.value());
        double half = TextWidth.of(label, Canvas.SMALL) / 2;
        canvas.line(x, top - 5, x, bottom, Ink.TEXT, 1.5, Ink.TARGET_DASH);
        canvas.text(
                label,
                Math.clamp(x, half, Chart.WIDTH - half),
                top - 13,
                Anchor.MIDDLE,
                new Type(Canvas.SMALL, false, Ink.TEXT));
    }

    private String value(BarChart.Bar bar) {
        return chart.measure().figureOrMissing(bar.value());
    }

    private double rowHeight(int index) {
        return Math.max(BAR, labels.get(index).size() * LINE_HEIGHT) + BETWEEN;
    }

    /** Zero to the longest bar fill the width: an axis without marks needs no round end. */
    private double x(BigDecimal value) {
        BigDecimal low = chart.figures().stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = chart.figures().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.compareTo(high) == 0) {
            return left;
        }
        double share = value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
        return left + share * (right - left);
    }
}
