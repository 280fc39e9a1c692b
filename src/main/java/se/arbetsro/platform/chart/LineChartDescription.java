package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says in words what a line chart shows: each series from its first to its last known value. */
final class LineChartDescription {

    private LineChartDescription() {}

    static String of(LineChart chart) {
        Words words = Words.in(chart.language());
        var text = new StringJoiner(" ");
        text.add(words.lineChart() + ", " + span(chart) + ".");
        if (chart.figures().findAny().isEmpty()) {
            return text.add(words.noFigures() + ".").toString();
        }
        for (LineChart.Series series : chart.series()) {
            text.add(sentence(chart, series));
        }
        return text.toString();
    }

    private static String span(LineChart chart) {
        String first = chart.periods().getFirst();
        String last = chart.periods().getLast();
        return first.equals(last) ? first : first + "–" + last;
    }

    private static String sentence(LineChart chart, LineChart.Series series) {
        int first = known(series, 0, 1);
        if (first < 0) {
            return series.name() + ": " + Words.in(chart.language()).missing() + ".";
        }
        int last = known(series, series.values().size() - 1, -1);
        String start = point(chart, series, first);
        return first == last
                ? series.name() + ": " + start + "."
                : series.name() + ": " + start + ", " + point(chart, series, last) + ".";
    }

    private static String point(LineChart chart, LineChart.Series series, int period) {
        return chart.measure().figureOrMissing(series.values().get(period))
                + " ("
                + chart.periods().get(period)
                + ")";
    }

    private static int known(LineChart.Series series, int from, int step) {
        for (int i = from; i >= 0 && i < series.values().size(); i += step) {
            @Nullable BigDecimal value = series.values().get(i);
            if (value != null) {
                return i;
            }
        }
        return -1;
    }
}
