package se.arbetsro.indicator.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure was worked out, in counts: never who.
 *
 * @param heads how many people stand behind it at the least
 * @param turnover the counts of turnover; null for sick leave
 * @param numerator people who left, or hours
 * @param denominator people, or hours
 */
public record Basis(
        int heads, @Nullable Flow turnover, BigDecimal numerator, BigDecimal denominator) {

    /** Enough digits for what is shown; rounding to one decimal is left to the page. */
    private static final int DIGITS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * How people came and went.
     *
     * @param opening employed through the turn into the period
     * @param closing employed through the turn out of it
     * @param hired came to the unit from outside of it
     * @param left went from the unit to outside of it, for whatever reason
     * @param moved ended an employment and went on within the unit, which is not counted as leaving
     */
    public record Flow(int opening, int closing, int hired, int left, int moved) {}

    /** The numerator in percent of the denominator; empty where there is nothing to divide by. */
    public Optional<BigDecimal> percent() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        numerator
                                .multiply(HUNDRED)
                                .divide(denominator, DIGITS, RoundingMode.HALF_UP));
    }
}
