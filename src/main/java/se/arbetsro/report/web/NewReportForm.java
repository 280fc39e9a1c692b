package se.arbetsro.report.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;

/**
 * A report that is about to be begun, as it is typed.
 *
 * @param goingOn {@code true} when its sections begin with the texts of the report before it
 */
public record NewReportForm(
        @Nullable String key,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String year,
        @Nullable String goingOn,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable String dueOn) {

    public boolean isGoingOn() {
        return "true".equals(goingOn);
    }

    /** Kind and year; null with faults noted when one of them is none. */
    @Nullable ReportPeriod period(FormErrors errors) {
        ReportKind chosen = ReportKind.of(kind == null ? "" : kind).orElse(null);
        if (chosen == null) {
            errors.add("kind", "platform.form.choice");
        }
        String digits = year == null ? "" : year.strip();
        if (!digits.matches("20\\d\\d")) {
            errors.add("year", "report.form.year");
            return null;
        }
        return chosen == null ? null : new ReportPeriod(chosen, Integer.parseInt(digits));
    }

    ReportService.Cover cover(FormErrors errors) {
        return new CoverForm(null, registryNumber, contact, contactEmail, dueOn).cover(errors);
    }
}
