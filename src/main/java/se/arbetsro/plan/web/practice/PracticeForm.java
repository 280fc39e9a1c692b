package se.arbetsro.plan.web.practice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.practice.PracticeContent;
import se.arbetsro.plan.domain.practice.PracticeRow;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.web.FormErrors;

/**
 * What is followed after an activity, as it is typed.
 *
 * @param everyMonths 6 or 12
 * @param version of the row; empty when it begins
 */
public record PracticeForm(
        @Nullable String version,
        @Nullable String what,
        @Nullable String first,
        @Nullable String everyMonths,
        @Nullable String last,
        @Nullable String lang) {

    private static final int MONTHS_UNTIL_FIRST = 6;
    private static final int YEARS = 2;

    static PracticeForm blank(LocalDate today, String lang) {
        LocalDate first = today.plusMonths(MONTHS_UNTIL_FIRST);
        return new PracticeForm(
                null, null, first.toString(), "6", first.plusYears(YEARS).toString(), lang);
    }

    /** As it is saved now. */
    static PracticeForm of(PracticeRow saved) {
        return new PracticeForm(
                Long.toString(saved.version()),
                saved.what(),
                saved.firstOn().toString(),
                Integer.toString(saved.everyMonths()),
                saved.lastOn().toString(),
                saved.lang());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Nullable PracticeContent content(FormErrors errors) {
        String way = errors.text("what", what, 300);
        LocalDate from = errors.date("first", first);
        LocalDate to = errors.date("last", last);
        if (!"6".equals(everyMonths) && !"12".equals(everyMonths)) {
            errors.add("everyMonths", "platform.form.choice");
        }
        try {
            PracticeContent content =
                    new PracticeContent(
                            way,
                            "en".equals(lang) ? "en" : "sv",
                            from,
                            "12".equals(everyMonths) ? 12 : 6,
                            to);
            return errors.any() ? null : content;
        } catch (Invalid fault) {
            errors.add("last", fault.messageKey(), fault.arguments());
            return null;
        }
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
