package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Between which values the lines of a {@link LineChart} lie by chance, and which values are more
 * than that. Differs from a target, which says where they should lie.
 *
 * @param bands in the order of series and time
 * @param marks the values that are more than chance, each drawn with a ring
 */
public record Limits(List<Band> bands, List<Mark> marks) {

    public Limits {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    /**
     * Mean and limits of one stretch of a series.
     *
     * @param from index of the first period
     * @param to index of the last period, which is among them
     */
    public record Band(
            int series, int from, int to, BigDecimal mean, BigDecimal lower, BigDecimal upper) {

        String words(Measure measure) {
            Words words = Words.in(measure.language());
            return words.mean()
                    + " "
                    + measure.figure(mean)
                    + ", "
                    + words.lowerLimit().toLowerCase(measure.language())
                    + " "
                    + measure.figure(lower)
                    + ", "
                    + words.upperLimit().toLowerCase(measure.language())
                    + " "
                    + measure.figure(upper)
                    + ".";
        }
    }

    /**
     * @param note why, in a few words, for the table
     */
    public record Mark(int series, int period, String note) {}

    void check(int series, int periods) {
        for (Band band : bands) {
            Objects.checkIndex(band.series(), series);
            Objects.checkFromToIndex(band.from(), band.to() + 1, periods);
        }
        for (Mark mark : marks) {
            Objects.checkIndex(mark.series(), series);
            Objects.checkIndex(mark.period(), periods);
        }
    }

    Stream<BigDecimal> figures() {
        return bands.stream().flatMap(band -> Stream.of(band.lower(), band.upper()));
    }

    /** Mean, lower and upper limit of a period; empty cells where there are none. */
    List<String> cells(int period, Measure measure) {
        return bands.stream()
                .filter(band -> band.from() <= period && period <= band.to())
                .reduce((_, later) -> later)
                .map(band ->
                        List.of(
                                measure.figure(band.mean()),
                                measure.figure(band.lower()),
                                measure.figure(band.upper())))
                .orElse(List.of("", "", ""));
    }
}
