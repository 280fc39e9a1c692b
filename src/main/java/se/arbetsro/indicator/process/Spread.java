package se.arbetsro.indicator.process;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How values lie: the middle one and the middle half. Quartiles lie between two values by their
 * distance, as most spreadsheets reckon.
 */
public record Spread(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    private static final int FEWEST = 4;

    /** Empty for fewer than four values. */
    public static Optional<Spread> of(Collection<BigDecimal> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return Optional.of(new Spread(at(sorted, 1), at(sorted, 2), at(sorted, 3)));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int place = quarter * (sorted.size() - 1);
        BigDecimal below = sorted.get(place / 4);
        BigDecimal above = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        BigDecimal share =
                BigDecimal.valueOf(place % 4).movePointLeft(2).multiply(new BigDecimal(25));
        return below.add(above.subtract(below).multiply(share));
    }
}
