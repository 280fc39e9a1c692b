package se.arbetsro.plan.web.expectation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.expectation.Expectation;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.platform.text.IdentityNumbers;
import se.arbetsro.platform.web.FormErrors;

/**
 * What a local plan expects instead, as it is typed.
 *
 * @param seen the deviation that was on the page; empty for none
 * @param expectation empty to do as the plan says
 */
public record DeviationForm(
        @Nullable String seen, @Nullable String expectation, @Nullable String reason) {

    static DeviationForm of(ExpectationCell cell) {
        return new DeviationForm(
                cell.deviation() == null ? "" : cell.deviation().toString(),
                cell.here() == null ? "" : cell.here().name(),
                cell.reason());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Nullable Expectation choice(FormErrors errors) {
        return errors.optionalChoice("expectation", expectation, Expectation.class);
    }

    @Nullable String why(FormErrors errors) {
        String written = errors.optionalText("reason", reason, 1_000);
        if (written != null && IdentityNumbers.in(written)) {
            errors.add("reason", "plan.expectation.identityNumber");
        }
        return written;
    }

    @Nullable UUID deviation() {
        try {
            return seen == null || seen.isBlank() ? null : UUID.fromString(seen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
