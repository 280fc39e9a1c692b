package se.arbetsro.indicator.web.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.national.NationalQueries.Beside;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.indicator.national.Standing;
import se.arbetsro.indicator.process.Spread;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.indicator.words.WordRule;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.DotChart;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.web.Shell;

/**
 * One's own municipality against others, drawn and in sentences.
 *
 * @param ownName null until somebody has said which municipality is ours
 * @param rows the municipalities in the year of the table
 * @param year the year of the table; null where there are no values
 */
record NationalCharts(
        Shell shell,
        NationalMeasure measure,
        Sex sex,
        Standing standing,
        @Nullable String ownName,
        List<Beside> rows,
        @Nullable Integer year) {

    private static final int MOST_DECIMALS = 3;

    List<Chart> charts() {
        if (year == null) {
            return List.of();
        }
        List<Chart> charts = new ArrayList<>();
        charts.add(course());
        charts.add(dots(year));
        return charts;
    }

    private Chart course() {
        List<LineChart.Series> series = new ArrayList<>();
        if (ownName != null) {
            series.add(series(ownName, standing.own()::get));
        }
        series.add(series(shell.t("indicator.national.upper"), of(Spread::upper)));
        series.add(series(shell.t("indicator.national.median"), of(Spread::median)));
        series.add(series(shell.t("indicator.national.lower"), of(Spread::lower)));
        return LineChart.of(
                titled(shell.t("indicator.national.course")),
                scale(),
                standing.years().stream().map(String::valueOf).toList(),
                series);
    }

    private Function<Integer, @Nullable BigDecimal> of(Function<Spread, BigDecimal> part) {
        return one -> {
            Spread spread = standing.spread(one).orElse(null);
            return spread == null ? null : part.apply(spread);
        };
    }

    private LineChart.Series series(String name, Function<Integer, @Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        standing.years().forEach(one -> values.add(value.apply(one)));
        return new LineChart.Series(name, values);
    }

    private Chart dots(int shown) {
        Spread spread = standing.spread(shown).orElse(null);
        return DotChart.of(
                titled(shell.t("indicator.national.spread", String.valueOf(shown))),
                scale(),
                shell.t("indicator.national.municipality"),
                rows.stream().map(one -> new DotChart.Dot(one.name(), value(one))).toList(),
                spread == null
                        ? null
                        : new DotChart.Spread(spread.lower(), spread.median(), spread.upper()));
    }

    private String titled(String what) {
        return sex == Sex.ALL ? what : what + ", " + sex.label().in(shell.language());
    }

    @Nullable BigDecimal value(Beside one) {
        return switch (sex) {
            case ALL -> one.total();
            case WOMEN -> one.women();
            case MEN -> one.men();
        };
    }

    /** As many decimals as the values have, the unit being said by the title of the measure. */
    Measure scale() {
        int decimals =
                standing.others().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(one -> one.stripTrailingZeros().scale())
                        .max()
                        .orElse(0);
        return new Measure(shell.language().locale(), "", Math.clamp(decimals, 0, MOST_DECIMALS));
    }

    /** Where one's own lies in the year of the table. */
    List<Said> said() {
        if (year == null || ownName == null) {
            return List.of();
        }
        BigDecimal own = standing.own().get(year);
        Spread spread = standing.spread(year).orElse(null);
        if (own == null) {
            return say(shell.t("indicator.national.said.noOwn", ownName, year.toString()));
        }
        if (spread == null) {
            return say(shell.t("indicator.national.said.few", year.toString()));
        }
        Measure scale = scale();
        Object[] facts = {
            year.toString(),
            ownName,
            scale.figure(own),
            scale.figure(spread.lower()),
            scale.figure(spread.upper()),
            scale.figure(spread.median()),
            standing.others().getOrDefault(year, List.of()).size()
        };
        if (own.compareTo(spread.upper()) > 0) {
            return say(shell.t("indicator.national.said.high", facts));
        }
        return say(
                own.compareTo(spread.lower()) < 0
                        ? shell.t("indicator.national.said.low", facts)
                        : shell.t("indicator.national.said.middle", facts));
    }

    private static List<Said> say(String text) {
        return List.of(new Said(text, WordRule.NATIONAL));
    }
}
