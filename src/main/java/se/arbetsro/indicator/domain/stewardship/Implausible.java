package se.arbetsro.indicator.domain.stewardship;

import java.math.BigDecimal;
import se.arbetsro.platform.fault.Invalid;

/** A value lies outside what is plausible, and no note says why. */
public final class Implausible extends Invalid {

    private Implausible(String key, Object... arguments) {
        super(key, arguments);
    }

    static Implausible below(BigDecimal lowest) {
        return new Implausible("indicator.limits.below", lowest);
    }

    static Implausible above(BigDecimal highest) {
        return new Implausible("indicator.limits.above", highest);
    }

    static Implausible changed(BigDecimal before, BigDecimal percent) {
        return new Implausible("indicator.limits.changed", before, percent);
    }
}
