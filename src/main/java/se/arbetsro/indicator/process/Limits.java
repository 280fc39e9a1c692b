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
 */
public final class Limits {

    private static final BigDecimal WIDTH = new BigDecimal("2.66");
    private static final BigDecimal OUTER_THIRD =
            WIDTH.multiply(BigDecimal.TWO).divide(new BigDecimal(3), MathContext.DECIMAL64);

    private final BigDecimal mean;
    private final BigDecimal movingRange;
    private final BigDecimal lower;
    private final BigDecimal upper;
    private final BigDecimal nearLower;
    private final BigDecimal nearUpper;

    /** All that values are held against is worked out once: an overview holds thousands to it. */
    private Limits(BigDecimal mean, BigDecimal movingRange) {
        this.mean = mean;
        this.movingRange = movingRange;
        BigDecimal width = movingRange.multiply(WIDTH);
        this.lower = mean.subtract(width);
        this.upper = mean.add(width);
        BigDecimal outer = movingRange.multiply(OUTER_THIRD);
        this.nearLower = mean.subtract(outer);
        this.nearUpper = mean.add(outer);
    }

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

    public BigDecimal mean() {
        return mean;
    }

    /** The mean distance between neighbouring values. */
    public BigDecimal movingRange() {
        return movingRange;
    }

    public BigDecimal lower() {
        return lower;
    }

    public BigDecimal upper() {
        return upper;
    }

    /** On which side a value lies outside; null when it lies within or on a limit. */
    @Nullable Side outside(BigDecimal value) {
        return beyond(value, lower, upper);
    }

    /** On which side of the mean a value lies; null on it. */
    @Nullable Side side(BigDecimal value) {
        int compared = value.compareTo(mean);
        return compared == 0 ? null : compared > 0 ? Side.HIGH : Side.LOW;
    }

    /** Whether a value lies in the third next to the limit, or beyond it; null when it does not. */
    @Nullable Side near(BigDecimal value) {
        return beyond(value, nearLower, nearUpper);
    }

    private static @Nullable Side beyond(BigDecimal value, BigDecimal low, BigDecimal high) {
        if (value.compareTo(high) > 0) {
            return Side.HIGH;
        }
        return value.compareTo(low) < 0 ? Side.LOW : null;
    }
}
