package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** What stretch of time a value or a target is counted over. */
public enum Per {
    /** The state on a day. */
    DAY,
    MONTH,
    /** Half a year: a spring or an autumn term. */
    TERM,
    YEAR,
    /** Added up since some start. */
    TOTAL,
    /** A share or a description, for which there is no such stretch. */
    NONE;

    /**
     * What an amount over one of these is over another; empty where neither is a number of the
     * other. Only for amounts that add up over time, such as places offered.
     */
    public Optional<BigDecimal> inTermsOf(Per other, BigDecimal amount) {
        if (this == other) {
            return Optional.of(amount);
        }
        int mine = months();
        int theirs = other.months();
        return mine > 0 && theirs > mine
                ? Optional.of(amount.multiply(BigDecimal.valueOf(theirs / mine)))
                : Optional.empty();
    }

    private int months() {
        return switch (this) {
            case MONTH -> 1;
            case TERM -> 6;
            case YEAR -> 12;
            case DAY, TOTAL, NONE -> 0;
        };
    }
}
