package se.arbetsro.platform.document;

import se.arbetsro.platform.chart.Chart;

/**
 * A chart with its description as alternative text, its notes, and its figures as a table.
 *
 * @param source where the figures come from; empty for none
 */
public record ChartFigure(Chart chart, String source) implements Block {

    public static ChartFigure of(Chart chart) {
        return new ChartFigure(chart, "");
    }
}
