package se.arbetsro.plan.web.practice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.practice.RoughShare;
import se.arbetsro.platform.web.FormErrors;

/**
 * How many work the new way, as it is typed.
 *
 * @param share by eye
 * @param percent for who has a number, which then counts
 */
public record UseForm(
        @Nullable String share,
        @Nullable String percent,
        @Nullable String words,
        @Nullable String lang) {

    static UseForm blank(String lang) {
        return new UseForm(null, null, null, lang);
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** In percent; 0 where the noted fault keeps it unused. */
    int share(FormErrors errors) {
        BigDecimal number = errors.optionalNumber("percent", percent);
        if (number != null) {
            if (number.signum() < 0
                    || number.compareTo(BigDecimal.valueOf(100)) > 0
                    || number.stripTrailingZeros().scale() > 0) {
                errors.add("percent", "plan.share.wholePercent");
                return 0;
            }
            return number.intValueExact();
        }
        RoughShare chosen = errors.optionalChoice("share", share, RoughShare.class);
        if (chosen == null) {
            errors.add("share", "platform.form.choice");
            return 0;
        }
        return chosen.percent();
    }

    boolean rough() {
        return percent == null || percent.isBlank();
    }

    @Nullable String said(FormErrors errors) {
        return errors.optionalText("words", words, 300);
    }
}
