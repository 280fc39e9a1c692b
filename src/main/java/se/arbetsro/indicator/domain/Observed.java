package se.arbetsro.indicator.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * What was found in a slot: exactly one of a value, a description and the reason why there is none,
 * with where it comes from. How far it has come is no part of it: it begins as reported.
 *
 * @param printed as it stands in the source; null where nothing was printed
 */
public record Observed(
        @Nullable Period measured,
        @Nullable BigDecimal value,
        @Nullable String described,
        @Nullable Missing missing,
        @Nullable String printed,
        boolean about,
        @Nullable Integer groupSize,
        @Nullable Text2 note,
        @Nullable String sourceKey,
        Origin origin) {

    public Observed {
        int contents =
                (value == null ? 0 : 1) + (described == null ? 0 : 1) + (missing == null ? 0 : 1);
        if (contents != 1) {
            throw new IllegalArgumentException(contents + " contents instead of one");
        }
        if (about && value == null) {
            throw new IllegalArgumentException("Only a value can be rounded");
        }
    }
}
