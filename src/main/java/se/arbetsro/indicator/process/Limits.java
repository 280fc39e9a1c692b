package se.arbetsro.indicator.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between which values figures of a process lie as long as nothing changes: the limits of an XmR
 * chart (individual values and moving range). They lie 2.66 mean moving ranges from the mean, which
 * is three standard deviations as two neighbouring values tell them (3 / 1.128). Differs from a
 * target, which says where figures should lie.
 *
 * @param movingRange the mean distance between neighbouring values
 */
public record Limits(BigDecimal mean, BigDecimal movingRange) {

    private static final BigDecimal WIDTH = new BigDecimal("2.66");
    private static final BigDecimal OUTER_THIRD =
            WIDTH.multiply(BigDecimal.TWO).divide(new BigDecimal(3), MathContext.DECIMAL64);

    /**
     * The limits of values in the order of time.
     *
     * @param values null where one is missing: the values around it are no neighbours
     * @throws IllegalArgumentException when no two values are neighbours
     */
    public static Limits of(List<@Nullable BigDecimal> values) {
        List<BigDecimal> known = new ArrayList<>();
        List<BigDecimal> ranges = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal value : values) {
            if (value != null) {
                known.add(value);
                if (before != null) {
                    ranges.add(value.subtract(before).abs());
                }
            }
            before = value;
        }
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("No two neighbouring values");
        }
        return new Limits(mean(known), mean(ranges));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
    }

    public BigDecimal lower() {
        return mean.subtract(movingRange.multiply(WIDTH));
    }

    public BigDecimal upper() {
        return mean.add(movingRange.multiply(WIDTH));
    }

    /** On which side a value lies outside; null when it lies within or on a limit. */
    @Nullable Side outside(BigDecimal value) {
        if (value.compareTo(upper()) > 0) {
            return Side.HIGH;
        }
        return value.compareTo(lower()) < 0 ? Side.LOW : null;
    }

    /** On which side of the mean a value lies; null on it. */
    @Nullable Side side(BigDecimal value) {
        int compared = value.compareTo(mean);
        return compared == 0 ? null : compared > 0 ? Side.HIGH : Side.LOW;
    }

    /** Whether a value lies in the third next to the limit, or beyond it; null when it does not. */
    @Nullable Side near(BigDecimal value) {
        BigDecimal distance = movingRange.multiply(OUTER_THIRD);
        return value.subtract(mean).abs().compareTo(distance) > 0 ? side(value) : null;
    }
}
