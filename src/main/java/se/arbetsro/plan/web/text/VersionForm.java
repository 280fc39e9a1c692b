package se.arbetsro.plan.web.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.version.UsedBasis;
import se.arbetsro.plan.domain.version.VersionContent;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.time.Validity;
import se.arbetsro.platform.web.FormErrors;

/**
 * The facts of a version as they are typed; last days are included.
 *
 * @param stated whether the days of use are stated somewhere, and not assumed
 */
public record VersionForm(
        @Nullable String version,
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable String dated,
        @Nullable String decision,
        @Nullable String printedText,
        @Nullable String printedFrom,
        @Nullable String printedTo,
        @Nullable String usedFrom,
        @Nullable String usedTo,
        @Nullable String stated) {

    /** As it is saved now. */
    static VersionForm of(VersionRow saved) {
        return new VersionForm(
                Long.toString(saved.version()),
                saved.titleSv(),
                saved.titleEn(),
                text(saved.dated()),
                saved.decision(),
                saved.printedText(),
                first(saved.printed()),
                last(saved.printed()),
                first(saved.used()),
                last(saved.used()),
                saved.usedBasis() == UsedBasis.STATED ? "true" : "");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String first(@Nullable Validity days) {
        return days == null ? "" : days.from().toString();
    }

    private static String last(@Nullable Validity days) {
        return days == null ? "" : text(days.lastDay());
    }

    public String typed(@Nullable String value) {
        return value == null ? "" : value;
    }

    VersionContent content(FormErrors errors) {
        return new VersionContent(
                errors.text("title", title, 300),
                errors.optionalText("titleEn", titleEn, 300),
                errors.optionalDate("dated", dated),
                errors.optionalText("decision", decision, 300),
                days(errors, "printedFrom", printedFrom, "printedTo", printedTo),
                errors.optionalText("printedText", printedText, 40),
                days(errors, "usedFrom", usedFrom, "usedTo", usedTo),
                "true".equals(stated) ? UsedBasis.STATED : UsedBasis.ASSUMED);
    }

    private static @Nullable Validity days(
            FormErrors errors,
            String fromField,
            @Nullable String from,
            String toField,
            @Nullable String to) {
        LocalDate first = errors.optionalDate(fromField, from);
        LocalDate last = errors.optionalDate(toField, to);
        if (first == null) {
            if (last != null) {
                errors.add(fromField, "platform.form.dateRequired");
            }
            return null;
        }
        if (last != null && last.isBefore(first)) {
            errors.add(toField, "plan.localPlan.periodBackwards");
            return null;
        }
        return new Validity(first, last == null ? null : last.plusDays(1));
    }

    long seen() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
}
