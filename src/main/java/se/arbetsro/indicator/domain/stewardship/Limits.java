package se.arbetsro.indicator.domain.stewardship;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Between what a figure is plausible. One that lies outside may well be right, but whoever reports
 * it says why. Differs from what is impossible, which is refused.
 *
 * @param lowest null for none
 * @param highest null for none
 * @param change the largest change from the figure before, in percent of it; null for none
 */
public record Limits(
        @Nullable BigDecimal lowest, @Nullable BigDecimal highest, @Nullable BigDecimal change) {

    public static final Limits NONE = new Limits(null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean any() {
        return lowest != null || highest != null || change != null;
    }

    /**
     * Why a value needs a word; empty when it is plausible.
     *
     * @param before the value of the period before; null where there is none
     */
    public Optional<Implausible> doubt(BigDecimal value, @Nullable BigDecimal before) {
        if (lowest != null && value.compareTo(lowest) < 0) {
            return Optional.of(Implausible.below(lowest));
        }
        if (highest != null && value.compareTo(highest) > 0) {
            return Optional.of(Implausible.above(highest));
        }
        if (change != null && before != null && before.signum() != 0) {
            BigDecimal percent =
                    value.subtract(before)
                            .abs()
                            .multiply(HUNDRED)
                            .divide(before.abs(), MathContext.DECIMAL64);
            if (percent.compareTo(change) > 0) {
                return Optional.of(Implausible.changed(before, change));
            }
        }
        return Optional.empty();
    }
}
