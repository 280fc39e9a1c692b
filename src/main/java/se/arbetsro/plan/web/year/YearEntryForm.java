package se.arbetsro.plan.web.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.year.YearKind;
import se.arbetsro.plan.domain.year.YearQueries.Rule;
import se.arbetsro.plan.domain.year.YearRuleContent;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.FormErrors;

/**
 * A day of the plan's year, as typed.
 *
 * @param yearly sent when the box is ticked
 * @param example sent when the box is ticked
 */
public record YearEntryForm(
        @Nullable String kind,
        @Nullable String nameSv,
        @Nullable String nameEn,
        @Nullable String day,
        @Nullable String length,
        @Nullable String yearly,
        @Nullable String example,
        @Nullable String key,
        @Nullable String version) {

    static YearEntryForm empty(String key) {
        return new YearEntryForm("", "", "", "", "1", "true", null, key, "");
    }

    static YearEntryForm of(Rule rule) {
        return new YearEntryForm(
                rule.kind(),
                rule.nameSv(),
                rule.nameEn(),
                rule.firstDay().toString(),
                String.valueOf(rule.lengthDays()),
                rule.yearly() ? "true" : null,
                rule.example() ? "true" : null,
                null,
                String.valueOf(rule.version()));
    }

    YearRuleContent content(FormErrors errors) {
        YearKind chosen = YearKind.of(kind).orElse(null);
        if (chosen == null) {
            errors.add("kind", "platform.form.choice");
        }
        String sv = errors.text("nameSv", nameSv, 120);
        String en = errors.optionalText("nameEn", nameEn, 120);
        LocalDate first = errors.date("day", day);
        BigDecimal days = errors.optionalNumber("length", length);
        int count = days == null ? 1 : days.intValue();
        if (days != null && (days.stripTrailingZeros().scale() > 0 || count < 1 || count > 92)) {
            errors.add("length", "year.length.range");
            count = 1;
        }
        return new YearRuleContent(
                chosen == null ? YearKind.OTHER : chosen,
                new Text2(sv.isEmpty() ? "-" : sv, en),
                first,
                count,
                "true".equals(yearly),
                "true".equals(example));
    }
}
