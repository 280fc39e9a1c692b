package se.arbetsro.report.web;

import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportService;

/** What stands on the cover of a report, as it is typed. */
public record CoverForm(
        @Nullable String version,
        @Nullable String registryNumber,
        @Nullable String contact,
        @Nullable String contactEmail,
        @Nullable String dueOn) {

    static CoverForm of(Report report) {
        return new CoverForm(
                Long.toString(report.version()),
                report.registryNumber(),
                report.contact(),
                report.contactEmail(),
                report.dueOn() == null ? null : report.dueOn().toString());
    }

    ReportService.Cover cover(FormErrors errors) {
        String address = errors.optionalText("contactEmail", contactEmail, 200);
        if (address != null && !address.matches("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+")) {
            errors.add("contactEmail", "report.form.email");
        }
        return new ReportService.Cover(
                errors.optionalText("registryNumber", registryNumber, 100),
                errors.optionalText("contact", contact, 200),
                address,
                errors.optionalDate("dueOn", dueOn));
    }
}
