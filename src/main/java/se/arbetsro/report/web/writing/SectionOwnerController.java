package se.arbetsro.report.web.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Giving;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.SectionWriters;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.web.ReportWords;

/** Who writes which section, and by when. */
@Controller
@OfToday
class SectionOwnerController {

    private final ReportQueries queries;
    private final SectionWriters writers;
    private final ReportService reports;
    private final ReportDocument t2;
    private final Access access;

    SectionOwnerController(
            ReportQueries queries,
            SectionWriters writers,
            ReportService reports,
            ReportDocument t2,
            Access access) {
        this.queries = queries;
        this.writers = writers;
        this.reports = reports;
        this.t2 = t2;
        this.access = access;
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/{id}/sections/{key}/owner")
    Html form(Shell shell, @PathVariable ReportId id, @PathVariable String key) {
        Report report = toEdit(id);
        if (report.isFrozen()) {
            return Html.instead("/reports/" + id.value()).saying("report.isFrozen");
        }
        Section section = queries.section(id, SectionKey.of(key));
        return Html.of(
                page(shell, report, section, SectionOwnerForm.of(section), FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/sections/{key}/owner")
    Html give(
            Shell shell,
            @PathVariable ReportId id,
            @PathVariable String key,
            @ModelAttribute SectionOwnerForm form) {
        Report report = toEdit(id);
        SectionKey of = SectionKey.of(key);
        FormErrors errors = new FormErrors(shell);
        UUID owner = form.owner(errors, writers.of(report.unitId(), shell.today()));
        LocalDate dueOn = form.dueOn(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, report, queries.section(id, of), form, errors));
        }
        reports.give(id, List.of(new Giving(of, owner, dueOn)));
        return Html.redirect("/reports/" + id.value()).saying("platform.saved");
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        return report;
    }

    private SectionOwnerPage page(
            Shell shell, Report report, Section section, SectionOwnerForm form, FormErrors errors) {
        List<Option> options =
                writers.of(report.unitId(), shell.today()).stream()
                        .map(writer -> Option.of(writer.id().toString(), writer.name()))
                        .toList();
        return new SectionOwnerPage(
                shell,
                report.id().value().toString(),
                ReportWords.title(shell, report, queries.unitName(report)),
                shell.t("report.owner.title", t2.heading(section.ofKey())),
                "/reports/" + report.id().value() + "/sections/" + section.key() + "/owner",
                form,
                errors,
                options);
    }
}
