package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of round numbers that covers all figures.
 *
 * @param step distance between two marks: 1, 2, 2.5 or 5 times a power of ten
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal[] STEPS = {
        BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("2.5"), new BigDecimal(5), BigDecimal.TEN
    };

    /** An axis that holds zero, as bars need: their length is the value. */
    static Scale fromZero(List<BigDecimal> values, int marks) {
        var all = new ArrayList<>(values);
        all.add(BigDecimal.ZERO);
        return covering(all, marks);
    }

    /**
     * An axis for lines. It begins at zero unless the figures all lie far above it: then it would
     * hide what happens.
     */
    static Scale forLines(List<BigDecimal> values, int marks) {
        BigDecimal low = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        boolean farAbove = low.doubleValue() > 0.35 * high.doubleValue() && low.signum() > 0;
        return farAbove && low.compareTo(high) != 0
                ? covering(values, marks)
                : fromZero(values, marks);
    }

    private static Scale covering(List<BigDecimal> values, int marks) {
        BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
        if (low.compareTo(high) == 0) {
            high = low.add(BigDecimal.ONE);
        }
        BigDecimal step = step(high.subtract(low), marks);
        BigDecimal from = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(from, to, step);
    }

    private static BigDecimal step(BigDecimal range, int marks) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(marks), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (BigDecimal candidate : STEPS) {
            BigDecimal step = candidate.multiply(power);
            if (step.compareTo(rough) >= 0) {
                return step;
            }
        }
        return BigDecimal.TEN.multiply(power);
    }

    List<BigDecimal> marks() {
        var marks = new ArrayList<BigDecimal>();
        for (BigDecimal mark = low; mark.compareTo(high) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** Where the value lies between both ends: 0 to 1. */
    double position(BigDecimal value) {
        return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }
}
