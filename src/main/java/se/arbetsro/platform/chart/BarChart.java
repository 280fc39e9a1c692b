package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars in the order given, each with its name and its value. A missing value has no bar
 * and says so.
 *
 * @param item what a bar is, as header of the table: "Stadsdel"
 * @param target the level to reach, drawn across all bars
 */
public record BarChart(
        String title,
        String description,
        Measure measure,
        String item,
        List<Bar> bars,
        @Nullable Target target)
        implements Chart {

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** A chart whose description is made from its figures. */
    public static BarChart of(String title, Measure measure, String item, List<Bar> bars) {
        var text = new StringJoiner(". ", Words.in(measure.language()).barChart() + ". ", ".");
        bars.forEach(bar -> text.add(bar.label() + ": " + measure.figureOrMissing(bar.value())));
        return new BarChart(title, text.toString(), measure, item, bars, null);
    }

    public BarChart describedAs(String text) {
        return new BarChart(title, text, measure, item, bars, target);
    }

    /** The same with a target; the description says so. */
    public BarChart withTarget(String label, BigDecimal value) {
        String text = description + " " + label + " " + measure.figure(value) + ".";
        return new BarChart(title, text, measure, item, bars, new Target(label, value));
    }

    @Override
    public int height() {
        return new BarChartDrawing(this).height();
    }

    @Override
    public String svg() {
        return new BarChartDrawing(this).svg();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public ChartTable table() {
        String value = measure.unitIsShort() ? Words.in(language()).value() : measure.unit();
        var columns = new ArrayList<ChartTable.Column>();
        columns.add(new ChartTable.Column(value, true));
        if (target != null) {
            columns.add(new ChartTable.Column(target.label(), true));
        }
        var rows =
                bars.stream()
                        .map(bar -> {
                            var cells = new ArrayList<String>();
                            cells.add(measure.figureOrMissing(bar.value()));
                            if (target != null) {
                                cells.add(measure.figure(target.value()));
                            }
                            return new ChartTable.Row(bar.label(), cells);
                        })
                        .toList();
        return new ChartTable(title, item, columns, rows);
    }

    List<BigDecimal> figures() {
        var figures = new ArrayList<BigDecimal>();
        bars.stream().map(Bar::value).filter(Objects::nonNull).forEach(figures::add);
        if (target != null) {
            figures.add(target.value());
        }
        return figures;
    }

    /**
     * @param value null where there is none
     * @param emphasised set apart from the others by a darker bar and bold text
     */
    public record Bar(String label, @Nullable BigDecimal value, boolean emphasised) {

        public static Bar of(String label, @Nullable BigDecimal value) {
            return new Bar(label, value, false);
        }

        public Bar emphasise() {
            return new Bar(label, value, true);
        }
    }

    public record Target(String label, BigDecimal value) {}
}
