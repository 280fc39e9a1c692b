package se.arbetsro.indicator.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a figure as it stands in print, as far as a careful reader would without guessing. */
final class Printed {

    private static final Pattern AROUND =
            Pattern.compile("\\(.*?\\)|\\b(ca|cirka|omkring|runt|about)\\b\\.?|[\\s\\u00a0%]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*([.,]\\d+)?");

    private Printed() {}

    static Optional<BigDecimal> read(String printed) {
        String bare = AROUND.matcher(printed).replaceAll("").replace('\u2212', '-');
        return bare.isEmpty() || bare.equals("-") || !NUMBER.matcher(bare).matches()
                ? Optional.empty()
                : Optional.of(new BigDecimal(bare.replace(',', '.')));
    }

    /** Whether the value is what is printed; false for a misprint that someone had to interpret. */
    static boolean agrees(String printed, BigDecimal value) {
        return read(printed).filter(number -> number.compareTo(value) == 0).isPresent();
    }
}
