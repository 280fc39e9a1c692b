package se.arbetsro.indicator.web.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.process.Funnel;
import se.arbetsro.indicator.process.Funnel.Range;
import se.arbetsro.indicator.process.Spread;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.indicator.words.WordRule;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.DotChart;
import se.arbetsro.platform.chart.FunnelChart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.time.Period;

/** Draws a comparison of units, and says by rules what it shows. */
final class ComparisonCharts {

    private static final int STEPS = 60;
    private static final int SIZES_BELOW = 3;

    private final Wording wording;
    private final Comparison comparison;
    private final Period period;

    ComparisonCharts(Wording wording, Comparison comparison, Period period) {
        this.wording = wording;
        this.comparison = comparison;
        this.period = period;
    }

    /** The funnel first, where there is one; none where fewer than two units have a figure. */
    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        Funnel funnel = comparison.funnel();
        if (funnel != null) {
            charts.add(funnel(funnel));
        }
        if (comparison.rows().stream().filter(row -> row.value() != null).count() > 1) {
            charts.add(dots());
        }
        return charts;
    }

    private Chart funnel(Funnel funnel) {
        return FunnelChart.of(
                title(),
                measure(),
                wording.t("indicator.unit"),
                wording.t("indicator.units.size"),
                comparison.value(funnel.centre()),
                comparison.rows().stream()
                        .map(row ->
                                new FunnelChart.Dot(
                                        row.name(),
                                        row.value(),
                                        row.size() == null ? null : BigDecimal.valueOf(row.size()),
                                        switch (comparison.place(row)) {
                                            case WITHIN -> FunnelChart.Place.WITHIN;
                                            case NEAR -> FunnelChart.Place.NEAR;
                                            case LOW, HIGH -> FunnelChart.Place.OUTSIDE;
                                        }))
                        .toList(),
                bounds(funnel));
    }

    private List<FunnelChart.Bound> bounds(Funnel funnel) {
        int largest =
                comparison.counted().values().stream()
                        .mapToInt(Funnel.Counted::size)
                        .max()
                        .orElse(1);
        int smallest =
                comparison.counted().values().stream()
                        .mapToInt(Funnel.Counted::size)
                        .min()
                        .orElse(1);
        var sizes = new TreeSet<Integer>();
        int from = Math.max(1, smallest / SIZES_BELOW);
        for (int step = 0; step <= STEPS; step++) {
            sizes.add(from + (int) ((long) (largest - from) * step / STEPS));
        }
        return sizes.stream().map(size -> bound(funnel, size)).toList();
    }

    private FunnelChart.Bound bound(Funnel funnel, int size) {
        Range outer = funnel.outer(size);
        Range inner = funnel.inner(size);
        return new FunnelChart.Bound(
                BigDecimal.valueOf(size),
                comparison.value((double) outer.low() / size),
                comparison.value((double) inner.low() / size),
                comparison.value((double) inner.high() / size),
                comparison.value((double) outer.high() / size));
    }

    private Chart dots() {
        Spread spread = comparison.spread();
        return DotChart.of(
                wording.t("indicator.units.spread", title()),
                measure(),
                wording.t("indicator.unit"),
                comparison.rows().stream()
                        .map(row -> new DotChart.Dot(row.name(), row.value()))
                        .toList(),
                spread == null
                        ? null
                        : new DotChart.Spread(spread.lower(), spread.median(), spread.upper()));
    }

    /** What the charts show, in sentences made by rules. */
    List<Said> said() {
        List<Said> said = new ArrayList<>();
        if (comparison.funnel() == null) {
            said.add(say(WordRule.UNITS_UNSAID, unsaid()));
        } else {
            List<String> high = comparison.outside(Funnel.Place.HIGH);
            List<String> low = comparison.outside(Funnel.Place.LOW);
            if (high.isEmpty() && low.isEmpty()) {
                said.add(say(WordRule.UNITS, wording.t("indicator.units.said.none")));
            }
            if (!high.isEmpty()) {
                said.add(
                        say(
                                WordRule.UNITS,
                                wording.t("indicator.units.said.high", String.join(", ", high))));
            }
            if (!low.isEmpty()) {
                said.add(
                        say(
                                WordRule.UNITS,
                                wording.t("indicator.units.said.low", String.join(", ", low))));
            }
            if (comparison.without() > 0) {
                said.add(
                        say(
                                WordRule.UNITS_UNSAID,
                                wording.t("indicator.units.said.without", comparison.without())));
            }
        }
        Spread spread = comparison.spread();
        if (spread != null) {
            said.add(
                    say(
                            WordRule.SPREAD,
                            wording.t(
                                    "indicator.units.said.spread",
                                    measure().figure(spread.median()),
                                    measure().figure(spread.lower()),
                                    measure().figure(spread.upper()))));
        }
        return said;
    }

    private String unsaid() {
        return switch (comparison.chance()) {
            case null -> wording.t("indicator.units.said.unsaid");
            case NEITHER -> wording.t("indicator.units.said.neither");
            case SHARE, RATE -> wording.t("indicator.units.said.few", Funnel.FEWEST);
        };
    }

    private static Said say(WordRule rule, String text) {
        return new Said(text, rule);
    }

    private String title() {
        return comparison.definition().name().in(wording.language())
                + ", "
                + period.words(wording.language());
    }

    private Measure measure() {
        Definition definition = comparison.definition();
        return new Measure(
                wording.language().locale(),
                definition.isPercent() ? "%" : definition.unit().in(wording.language()),
                definition.decimals());
    }
}
