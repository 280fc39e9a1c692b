package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.AnnotationSource;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.time.Period;

/**
 * Draws series: as lines along their periods where these are of one kind, else as one bar a figure.
 * Each definition is a line of its own, and where figures of two definitions cannot share an axis,
 * each has its own chart. Fewer than two values make no chart.
 */
public final class FigureCharts {

    private final Wording wording;
    private final List<AnnotationSource.Annotation> happened;
    private final @Nullable LimitBands limits;

    public FigureCharts(Wording wording) {
        this(wording, List.of());
    }

    /**
     * @param happened what the lines mark, in the order of its days
     */
    public FigureCharts(Wording wording, List<AnnotationSource.Annotation> happened) {
        this(wording, happened, null);
    }

    private FigureCharts(
            Wording wording,
            List<AnnotationSource.Annotation> happened,
            @Nullable LimitBands limits) {
        this.wording = wording;
        this.happened = List.copyOf(happened);
        this.limits = limits;
    }

    /**
     * The same with mean and limits in lines that have enough figures.
     *
     * @param step the day from which limits are worked out anew; null for none
     */
    public FigureCharts withLimits(@Nullable LocalDate step) {
        return new FigureCharts(wording, happened, new LimitBands(wording, step));
    }

    /**
     * The charts of one indicator in one unit.
     *
     * @param series one for each definition, in the order of the definitions
     */
    public List<Chart> of(List<Series> series) {
        List<Series> drawn =
                series.stream()
                        .filter(one -> one.definition().isNumber() && one.numberOfValues() > 1)
                        .toList();
        if (drawn.stream().anyMatch(one -> one.alike().size() > 1)) {
            return byCycle(drawn);
        }
        if (drawn.size() > 1 && canShareAxis(drawn)) {
            return List.of(lines(drawn, null));
        }
        return drawn.stream()
                .map(one -> one.isRegular() ? lines(List.of(one), null) : bars(one))
                .toList();
    }

    /** Parts of years in a chart of their own, and whole years in another. */
    private List<Chart> byCycle(List<Series> series) {
        Map<Period.Cycle, List<Series>> parts = new LinkedHashMap<>();
        List<Chart> charts = new ArrayList<>();
        for (Series one : series) {
            if (one.alike().isEmpty()) {
                charts.add(bars(one));
            }
            one.alike().stream()
                    .filter(part -> part.numberOfValues() > 1)
                    .forEach(part ->
                            parts.computeIfAbsent(part.cycle(), _ -> new ArrayList<>()).add(part));
        }
        parts.forEach((cycle, alike) -> {
            if (alike.size() > 1 && canShareAxis(alike)) {
                charts.add(lines(alike, cycle));
            } else {
                alike.forEach(one -> charts.add(lines(List.of(one), cycle)));
            }
        });
        return charts;
    }

    /** The chart of one series; empty when there is too little to draw. */
    public Optional<Chart> of(Series series) {
        return of(List.of(series)).stream().findFirst();
    }

    private static boolean canShareAxis(List<Series> series) {
        Definition first = series.getFirst().definition();
        return series.stream()
                .allMatch(one ->
                        one.isRegular()
                                && one.cycle().equals(series.getFirst().cycle())
                                && one.definition().unit().equals(first.unit())
                                && one.definition().per() == first.per());
    }

    /**
     * @param cycle what its periods are, where there are charts of others too
     */
    private Chart lines(List<Series> series, Period.@Nullable Cycle cycle) {
        var all = new TreeSet<Period>();
        series.forEach(one -> all.addAll(one.axis()));
        List<Period> axis = List.copyOf(all);
        Definition definition = series.getLast().definition();

        List<LineChart.Series> lines = new ArrayList<>();
        List<LineChart.Deviation> deviations = new ArrayList<>();
        for (int index = 0; index < series.size(); index++) {
            Series one = series.get(index);
            Map<Period, Point> points = one.byPeriod();
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (int at = 0; at < axis.size(); at++) {
                Point point = points.get(axis.get(at));
                values.add(point == null ? null : point.value());
                if (point != null && point.hasValue()) {
                    String remarks = String.join(" ", wording.remarks(one.definition(), point));
                    if (!remarks.isEmpty()) {
                        deviations.add(new LineChart.Deviation(index, at, remarks));
                    }
                }
            }
            lines.add(new LineChart.Series(nameOf(one, series), values));
        }
        LineChart chart =
                LineChart.of(
                                title(definition, cycle),
                                measure(definition),
                                axis.stream().map(p -> p.label(wording.language())).toList(),
                                lines)
                        .withDeviations(deviations)
                        .withAnnotations(annotations(series, axis));
        if (limits != null) {
            chart = limits.of(series, axis).map(chart::withLimits).orElse(chart);
        }
        return withTarget(chart, series, axis);
    }

    private String title(Definition definition, Period.@Nullable Cycle cycle) {
        String name = definition.name().in(wording.language());
        return cycle == null ? name : name + ", " + cycle.words(wording.language());
    }

    private Chart withTarget(LineChart chart, List<Series> series, List<Period> axis) {
        return target(series, axis).map(chart::withTarget).orElse(chart);
    }

    /** What happened, and where one definition took over from another. */
    private List<LineChart.Annotation> annotations(List<Series> series, List<Period> axis) {
        List<LineChart.Annotation> marks = new ArrayList<>();
        for (int index = 1; index < series.size(); index++) {
            Definition definition = series.get(index).definition();
            LocalDate day = definition.valid().from();
            if (definition.number() != series.get(index - 1).definition().number()) {
                Annotations.place(axis, day)
                        .ifPresent(place ->
                                marks.add(
                                        new LineChart.Annotation(
                                                place,
                                                Annotations.period(axis, day),
                                                wording.t(
                                                        "indicator.chart.definedAnew",
                                                        day.toString(),
                                                        definition.number()))));
            }
        }
        for (AnnotationSource.Annotation one : happened) {
            Annotations.place(axis, one.day())
                    .ifPresent(place ->
                            marks.add(
                                    new LineChart.Annotation(
                                            place,
                                            Annotations.period(axis, one.day()),
                                            wording.happened(one))));
        }
        return marks;
    }

    /** By its definition where there are several; else by whom it is about. */
    private String nameOf(Series series, List<Series> all) {
        boolean oneDefinition =
                all.stream().map(one -> one.definition().number()).distinct().count() == 1;
        return all.size() == 1
                        || oneDefinition
                                && !all.getFirst().unitName().equals(all.getLast().unitName())
                ? series.unitName()
                : wording.t("indicator.definition.number", series.definition().number());
    }

    private Optional<LineChart.Target> target(List<Series> series, List<Period> axis) {
        Series last = series.getLast();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Period period : axis) {
            values.add(last.targetAt(Slot.of(period)).orElse(null));
        }
        return values.stream().allMatch(java.util.Objects::isNull)
                ? Optional.empty()
                : Optional.of(new LineChart.Target(wording.t("indicator.target"), values));
    }

    private Chart bars(Series series) {
        Definition definition = series.definition();
        List<BarChart.Bar> bars =
                series.points().stream()
                        .map(point ->
                                BarChart.Bar.of(
                                        point.slot().label(wording.language()), point.value()))
                        .toList();
        BarChart chart =
                BarChart.of(
                        definition.name().in(wording.language()),
                        measure(definition),
                        wording.t("indicator.slot"),
                        bars);
        return series.lastTarget()
                .flatMap(target -> target.comparableTo(definition))
                .map(value -> (Chart) chart.withTarget(wording.t("indicator.target"), value))
                .orElse(chart);
    }

    private Measure measure(Definition definition) {
        return new Measure(
                wording.language().locale(),
                definition.isPercent() ? "%" : definition.unit().in(wording.language()),
                definition.decimals());
    }
}
