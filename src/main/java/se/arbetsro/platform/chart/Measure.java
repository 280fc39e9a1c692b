package se.arbetsro.platform.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Formats;
import se.arbetsro.platform.text.Language;

/**
 * How the figures of a chart are written: as {@link Formats} writes numbers, with so many decimals
 * and their unit.
 *
 * @param unit "%" and other units of at most three characters stand after every figure; a longer
 *     one stands once, above the axis and in the header; empty for plain numbers
 * @param decimals digits after the decimal mark, 0 to 6
 */
public record Measure(Locale language, String unit, int decimals) {

    private static final char NO_BREAK_SPACE = '\u00A0';

    public Measure {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals 0 to 6, not " + decimals);
        }
    }

    public static Measure count(Locale language) {
        return new Measure(language, "", 0);
    }

    public static Measure percent(Locale language, int decimals) {
        return new Measure(language, "%", decimals);
    }

    /** The figure without its unit. */
    public String number(BigDecimal value) {
        return format(value, decimals);
    }

    /** The figure with its unit where that is short. */
    public String figure(BigDecimal value) {
        return withUnit(number(value));
    }

    /** The figure with its unit where that is short, or words where there is none. */
    String figureOrMissing(@Nullable BigDecimal value) {
        return value == null ? Words.in(language).missing() : figure(value);
    }

    /** A mark on an axis: no more decimals than the step between marks needs. */
    String tick(BigDecimal value, BigDecimal step) {
        return withUnit(format(value, Math.max(0, step.stripTrailingZeros().scale())));
    }

    boolean unitIsShort() {
        return unit.length() <= 3;
    }

    private String withUnit(String number) {
        return unit.isEmpty() || !unitIsShort() ? number : number + NO_BREAK_SPACE + unit;
    }

    private String format(BigDecimal value, int digits) {
        return Formats.number(Language.of(language.getLanguage()), value, digits);
    }
}
