package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Units by their size and their value, with the limits within which chance alone puts a unit of
 * that size. Only units outside a limit are named in the picture: the others do not differ from
 * each other. A unit without a value or a size is in the table and not in the picture.
 *
 * @param sizeName what the size is, below the axis: "Antal personer"
 * @param centre the value of all units together
 * @param bounds limits for rising sizes
 */
public record FunnelChart(
        String title,
        String description,
        Measure measure,
        String item,
        String sizeName,
        BigDecimal centre,
        List<Dot> dots,
        List<Bound> bounds)
        implements Chart {

    public FunnelChart {
        dots = List.copyOf(dots);
        bounds = List.copyOf(bounds);
    }

    /** How a unit stands to the limits. */
    public enum Place {
        WITHIN,
        /** Beyond the inner limits, which chance crosses once in twenty. */
        NEAR,
        /** Beyond the outer limits, which chance crosses once in five hundred. */
        OUTSIDE
    }

    /**
     * @param value null where there is none, or where it is not shown
     * @param size null likewise
     */
    public record Dot(
            String label, @Nullable BigDecimal value, @Nullable BigDecimal size, Place place) {}

    /** The limits for one size. */
    public record Bound(
            BigDecimal size,
            BigDecimal outerLow,
            BigDecimal innerLow,
            BigDecimal innerHigh,
            BigDecimal outerHigh) {}

    /** A chart whose description is made from its figures. */
    public static FunnelChart of(
            String title,
            Measure measure,
            String item,
            String sizeName,
            BigDecimal centre,
            List<Dot> dots,
            List<Bound> bounds) {
        Words words = Words.in(measure.language());
        var text = new StringJoiner(". ", words.funnelChart() + ". ", ".");
        text.add(words.mean() + " " + measure.figure(centre));
        dots.stream()
                .filter(dot -> dot.place() == Place.OUTSIDE)
                .forEach(dot ->
                        text.add(
                                dot.label()
                                        + ": "
                                        + measure.figureOrMissing(dot.value())
                                        + ", "
                                        + words.place(dot.place())));
        return new FunnelChart(
                title, text.toString(), measure, item, sizeName, centre, dots, bounds);
    }

    @Override
    public int height() {
        return FunnelChartDrawing.HEIGHT;
    }

    @Override
    public String svg() {
        return new FunnelChartDrawing(this).svg();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public ChartTable table() {
        Words words = Words.in(language());
        String value = measure.unitIsShort() ? words.value() : measure.unit();
        var columns =
                List.of(
                        new ChartTable.Column(value, true),
                        new ChartTable.Column(sizeName, true),
                        new ChartTable.Column(words.note(), false));
        var rows = new ArrayList<ChartTable.Row>();
        for (Dot dot : dots) {
            rows.add(
                    new ChartTable.Row(
                            dot.label(),
                            List.of(
                                    measure.figureOrMissing(dot.value()),
                                    dot.size() == null || dot.value() == null
                                            ? words.missing()
                                            : Measure.count(language()).number(dot.size()),
                                    words.place(dot.place()))));
        }
        return new ChartTable(title, item, columns, rows);
    }

    /** Those that have a place in the picture. */
    List<Dot> drawn() {
        return dots.stream().filter(dot -> dot.value() != null && dot.size() != null).toList();
    }

    Stream<BigDecimal> figures() {
        return Stream.of(
                        Stream.of(centre),
                        drawn().stream().map(Dot::value).map(Objects::requireNonNull),
                        bounds.stream()
                                .flatMap(bound -> Stream.of(bound.outerLow(), bound.outerHigh())))
                .flatMap(all -> all);
    }
}
