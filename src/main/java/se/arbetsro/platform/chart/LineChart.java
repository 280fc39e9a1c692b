package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One or more series over periods. A missing value leaves a gap: it is not zero, and the line is
 * not drawn across it. Each line carries its name and last value at its end and has a dash pattern
 * of its own.
 *
 * @param periods labels of the horizontal axis, in order and equally far apart
 * @param target the level to reach, drawn as a dotted line
 * @param deviations what must be known about single values
 * @param annotations what happened meanwhile; none in charts that were kept before there were any
 * @param limits between which values the lines lie by chance; null where that is not known
 */
public record LineChart(
        String title,
        String description,
        Measure measure,
        List<String> periods,
        List<Series> series,
        @Nullable Target target,
        List<Deviation> deviations,
        List<Annotation> annotations,
        @Nullable Limits limits)
        implements Chart {

    public LineChart {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        deviations = List.copyOf(deviations);
        annotations = Objects.requireNonNullElse(annotations, List.of());
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a line chart needs a period");
        }
        for (Series one : series) {
            if (one.values().size() != periods.size()) {
                throw new IllegalArgumentException(
                        one.name() + ": " + one.values().size() + " values for " + periods.size());
            }
        }
        if (target != null && target.values().size() != periods.size()) {
            throw new IllegalArgumentException("target: one value per period");
        }
        for (Deviation deviation : deviations) {
            Objects.checkIndex(deviation.series(), series.size());
            Objects.checkIndex(deviation.period(), periods.size());
        }
        for (Annotation annotation : annotations) {
            Objects.checkIndex(annotation.period(), periods.size());
        }
        if (limits != null) {
            limits.check(series.size(), periods.size());
        }
    }

    /** A chart whose description is made from its figures. */
    public static LineChart of(
            String title, Measure measure, List<String> periods, List<Series> series) {
        var chart =
                new LineChart(
                        title, "", measure, periods, series, null, List.of(), List.of(), null);
        return chart.describedAs(LineChartDescription.of(chart));
    }

    public LineChart describedAs(String text) {
        return new LineChart(
                title, text, measure, periods, series, target, deviations, annotations, limits);
    }

    /** The same with one target for all periods; the description says so. */
    public LineChart withTarget(String label, BigDecimal value) {
        return withTarget(new Target(label, Collections.nCopies(periods.size(), value)));
    }

    /** The same with a target that may change between periods; the description says so. */
    public LineChart withTarget(Target goal) {
        String last = goal.last().map(value -> " " + measure.figure(value)).orElse("");
        String text = description + " " + goal.label() + last + ".";
        return new LineChart(
                title,
                text.strip(),
                measure,
                periods,
                series,
                goal,
                deviations,
                annotations,
                limits);
    }

    public LineChart withDeviations(List<Deviation> marks) {
        return new LineChart(
                title, description, measure, periods, series, target, marks, annotations, limits);
    }

    /** The same with days marked on which something happened. */
    public LineChart withAnnotations(List<Annotation> happened) {
        return new LineChart(
                title, description, measure, periods, series, target, deviations, happened, limits);
    }

    /** The same with mean and limits; the description says those that hold last. */
    public LineChart withLimits(Limits drawn) {
        String text = drawn.bands().isEmpty() ? "" : " " + drawn.bands().getLast().words(measure);
        return new LineChart(
                title,
                description + text,
                measure,
                periods,
                series,
                target,
                deviations,
                annotations,
                drawn);
    }

    @Override
    public int height() {
        return new LineChartDrawing(this).height();
    }

    @Override
    public String svg() {
        return new LineChartDrawing(this).svg();
    }

    @Override
    public List<String> notes() {
        return Stream.concat(
                        deviations.stream()
                                .map(mark ->
                                        series.get(mark.series()).name()
                                                + ", "
                                                + periods.get(mark.period())
                                                + ": "
                                                + mark.note()),
                        annotations.stream().map(Annotation::note))
                .toList();
    }

    @Override
    public ChartTable table() {
        Words words = Words.in(language());
        var columns = new ArrayList<ChartTable.Column>();
        String suffix = measure.unitIsShort() ? "" : " (" + measure.unit() + ")";
        series.forEach(one -> columns.add(new ChartTable.Column(one.name() + suffix, true)));
        if (target != null) {
            columns.add(new ChartTable.Column(target.label(), true));
        }
        if (limits != null) {
            columns.add(new ChartTable.Column(words.mean(), true));
            columns.add(new ChartTable.Column(words.lowerLimit(), true));
            columns.add(new ChartTable.Column(words.upperLimit(), true));
        }
        if (remarked()) {
            columns.add(new ChartTable.Column(words.note(), false));
        }
        var rows = new ArrayList<ChartTable.Row>();
        for (int period = 0; period < periods.size(); period++) {
            var cells = new ArrayList<String>();
            for (Series one : series) {
                cells.add(measure.figureOrMissing(one.values().get(period)));
            }
            if (target != null) {
                BigDecimal goal = target.values().get(period);
                cells.add(goal == null ? "" : measure.figure(goal));
            }
            if (limits != null) {
                cells.addAll(limits.cells(period, measure));
            }
            if (remarked()) {
                cells.add(notesOf(period));
            }
            rows.add(new ChartTable.Row(periods.get(period), cells));
        }
        return new ChartTable(title, words.period(), columns, rows);
    }

    private boolean remarked() {
        return !deviations.isEmpty()
                || !annotations.isEmpty()
                || limits != null && !limits.marks().isEmpty();
    }

    private String notesOf(int period) {
        var notes = new StringJoiner("; ");
        for (Deviation mark : deviations) {
            if (mark.period() == period) {
                notes.add(
                        series.size() == 1
                                ? mark.note()
                                : series.get(mark.series()).name() + ": " + mark.note());
            }
        }
        for (Annotation mark : annotations) {
            if (mark.period() == period) {
                notes.add(mark.note());
            }
        }
        if (limits != null) {
            limits.marks().stream()
                    .filter(mark -> mark.period() == period)
                    .map(Limits.Mark::note)
                    .distinct()
                    .forEach(notes::add);
        }
        return notes.toString();
    }

    /** All figures that the picture must have room for. */
    Stream<BigDecimal> figures() {
        Stream<BigDecimal> drawn = series.stream().flatMap(one -> known(one.values()));
        Stream<BigDecimal> bounds = limits == null ? Stream.empty() : limits.figures();
        Stream<BigDecimal> all = Stream.concat(drawn, bounds);
        return target == null ? all : Stream.concat(all, known(target.values()));
    }

    private static Stream<BigDecimal> known(List<@Nullable BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /**
     * One line.
     *
     * @param values one for each period; null where there is none
     */
    public record Series(String name, List<@Nullable BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** A series written as literals, {@code null} where a value is missing. */
        public static Series of(String name, @Nullable String... values) {
            List<@Nullable BigDecimal> parsed = new ArrayList<>();
            Arrays.stream(values)
                    .forEach(value -> parsed.add(value == null ? null : new BigDecimal(value)));
            return new Series(name, parsed);
        }
    }

    /**
     * What the value should be.
     *
     * @param values one for each period; null where no target was set
     */
    public record Target(String label, List<@Nullable BigDecimal> values) {

        public Target {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        Optional<BigDecimal> last() {
            return known(values).reduce((_, later) -> later);
        }
    }

    /**
     * Something odd about one value, shown as a numbered mark at it. It may also explain a missing
     * value.
     *
     * @param series index of the series
     * @param period index of the period
     */
    public record Deviation(int series, int period, String note) {}

    /**
     * Something that happened, shown as a numbered line across the picture. The numbers go on after
     * those of the deviations.
     *
     * @param place where along the periods: 0 is the middle of the first
     * @param period index of the period in which it lies
     */
    public record Annotation(double place, int period, String note) {}
}
