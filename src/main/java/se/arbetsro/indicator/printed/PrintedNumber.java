package se.arbetsro.indicator.printed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed in Swedish or English: {@code 17,1}, {@code ,9}, {@code 100%}, {@code 1 050}.
 *
 * @param value without the sign for percent
 * @param percent whether the sign for percent is printed with it
 */
public record PrintedNumber(BigDecimal value, boolean percent) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([-\u2212]?)(\\d{1,3}(?:[\u00a0\u202f ]\\d{3})+|\\d*)(?:[.,](\\d+))?\\s?(%?)");

    /** Empty where no number is printed, or more than one. */
    public static Optional<PrintedNumber> of(String printed) {
        Matcher form = FORM.matcher(printed.strip());
        if (!form.matches() || form.group(2).isEmpty() && form.group(3) == null) {
            return Optional.empty();
        }
        String whole = form.group(2).replaceAll("[\u00a0\u202f ]", "");
        String digits =
                (form.group(1).isEmpty() ? "" : "-")
                        + (whole.isEmpty() ? "0" : whole)
                        + (form.group(3) == null ? "" : "." + form.group(3));
        return Optional.of(new PrintedNumber(new BigDecimal(digits), !form.group(4).isEmpty()));
    }

    /** With how many decimals it is printed. */
    public int decimals() {
        return value.scale();
    }
}
