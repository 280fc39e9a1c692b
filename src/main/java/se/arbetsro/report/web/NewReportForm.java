package se.arbetsro.report.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.domain.ReportService;

/** A report that is about to be begun, as it is typed. */
public record NewReportForm(
        @Nullable String key,
        @Nullable String unit,
        @Nullable String period,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail) {

    /** The period; null with a fault noted when it is no T2. */
    @Nullable Period period(FormErrors errors) {
        Period typed = period == null ? null : Period.parse(period).orElse(null);
        if (typed == null || !typed.equals(Period.t2(typed.year()))) {
            errors.add("period", "report.form.period");
            return null;
        }
        return typed;
    }

    ReportService.Cover cover(FormErrors errors) {
        return new CoverForm(null, registryNumber, contact, contactEmail).cover(errors);
    }
}
