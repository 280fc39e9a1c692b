package se.arbetsro.indicator;

import java.util.regex.Pattern;

/**
 * The name by which an indicator is known in addresses, imports and other modules, such as {@code
 * staff-turnover-social-workers}. Stays the same when its definition changes.
 */
public record IndicatorKey(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,79}");

    public IndicatorKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("No key of an indicator: " + value);
        }
    }

    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    /** The same as the constructor; how keys in addresses are read. */
    public static IndicatorKey of(String text) {
        return new IndicatorKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
