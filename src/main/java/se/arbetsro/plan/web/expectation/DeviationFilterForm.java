package se.arbetsro.plan.web.expectation;

import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.expectation.ExpectationQueries.DeviationFilter;

/** What is looked for among deviations, as it stands in the address. */
public record DeviationFilterForm(
        @Nullable String area, @Nullable String line, @Nullable String reason) {

    static final String NONE = "none";

    DeviationFilter filter() {
        return new DeviationFilter(orNull(area), orNull(line), NONE.equals(reason));
    }

    public boolean filtered() {
        return orNull(area) != null || orNull(line) != null || NONE.equals(reason);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
