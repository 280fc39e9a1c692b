package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How values are spread: a dot for each along one axis, equal ones stacked, with the median and the
 * middle half marked. The dots have no names in the picture; the table has them.
 *
 * @param item what a dot is, as header of the table: "Stadsdel"
 * @param spread null where there are too few values
 */
public record DotChart(
        String title,
        String description,
        Measure measure,
        String item,
        List<Dot> dots,
        @Nullable Spread spread)
        implements Chart {

    public DotChart {
        dots = List.copyOf(dots);
    }

    /**
     * @param value null where there is none, or where it is not shown
     */
    public record Dot(String label, @Nullable BigDecimal value) {}

    /**
     * @param lower a quarter of the values lie below
     * @param upper a quarter of the values lie above
     */
    public record Spread(BigDecimal lower, BigDecimal median, BigDecimal upper) {}

    /** A chart whose description is made from its figures. */
    public static DotChart of(
            String title, Measure measure, String item, List<Dot> dots, @Nullable Spread spread) {
        Words words = Words.in(measure.language());
        var text = new StringJoiner(". ", words.dotChart() + ". ", ".");
        if (spread != null) {
            text.add(words.median() + " " + measure.figure(spread.median()));
        }
        dots.forEach(dot -> text.add(dot.label() + ": " + measure.figureOrMissing(dot.value())));
        return new DotChart(title, text.toString(), measure, item, dots, spread);
    }

    @Override
    public int height() {
        return new DotChartDrawing(this).height();
    }

    @Override
    public String svg() {
        return new DotChartDrawing(this).svg();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public ChartTable table() {
        String value = measure.unitIsShort() ? Words.in(language()).value() : measure.unit();
        return new ChartTable(
                title,
                item,
                List.of(new ChartTable.Column(value, true)),
                dots.stream()
                        .map(dot ->
                                new ChartTable.Row(
                                        dot.label(), List.of(measure.figureOrMissing(dot.value()))))
                        .toList());
    }

    List<BigDecimal> figures() {
        var figures = new ArrayList<BigDecimal>();
        dots.stream().map(Dot::value).filter(Objects::nonNull).forEach(figures::add);
        return figures;
    }
}
