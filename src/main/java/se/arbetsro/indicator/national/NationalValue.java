package se.arbetsro.indicator.national;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What Kolada says of a municipality in a year.
 *
 * @param value null where it says that there is none
 * @param status as Kolada writes it; empty for nothing
 * @param removed whether Kolada has taken it back
 */
public record NationalValue(
        String measure,
        String municipality,
        int year,
        Sex sex,
        @Nullable BigDecimal value,
        String status,
        boolean removed) {

    public static final int FROM = 1950;
    public static final int TO = 2100;
    public static final int STATUS = 100;

    /** What it is a value of: there is one for each. */
    public record Place(String measure, String municipality, int year, Sex sex) {}

    public Place place() {
        return new Place(measure, municipality, year, sex);
    }

    /** Whether the other says the same of the same; 7.0 is 7. */
    public boolean saysAs(NationalValue other) {
        return status.equals(other.status)
                && (value == null
                        ? other.value == null
                        : other.value != null && value.compareTo(other.value) == 0);
    }
}
