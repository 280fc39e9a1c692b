package se.arbetsro.report.web.writing;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.CoverChanged;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportIsFrozen;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.web.ReportWords;

/** The registry number, the contact and the deadline of an open report. */
@Controller
@OfToday
class CoverController {

    private final ReportQueries queries;
    private final ReportService reports;
    private final Access access;
    private final LastSaved lastSaved;

    CoverController(
            ReportQueries queries, ReportService reports, Access access, LastSaved lastSaved) {
        this.queries = queries;
        this.reports = reports;
        this.access = access;
        this.lastSaved = lastSaved;
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/{id}/cover")
    Html form(Shell shell, @PathVariable ReportId id) {
        Report report = toEdit(id);
        if (report.isFrozen()) {
            return Html.instead("/reports/" + id.value()).saying("report.isFrozen");
        }
        return Html.of(page(shell, report, CoverForm.of(report), FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/cover")
    Html save(Shell shell, @PathVariable ReportId id, @ModelAttribute CoverForm form) {
        Report report = toEdit(id);
        FormErrors errors = new FormErrors(shell);
        ReportService.Cover cover = form.cover(errors);
        if (errors.any()) {
            return Html.invalid(page(shell, report, form, errors));
        }
        try {
            reports.cover(id, SectionForm.number(form.version()), cover);
            return Html.redirect("/reports/" + id.value()).saying("platform.saved");
        } catch (CoverChanged | ReportIsFrozen meanwhile) {
            return Html.conflict(conflict(shell, form, queries.find(id)));
        }
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        return report;
    }

    private View conflict(Shell shell, CoverForm mine, Report current) {
        String back = "/reports/" + current.id().value();
        LastSaved.By by = lastSaved.of(shell, "report", current.id().value());
        ConflictPage both =
                new ConflictPage(
                        shell,
                        back + "/cover",
                        back,
                        current.version(),
                        by.name(),
                        by.time(),
                        List.of(
                                Field.line(
                                        "registryNumber",
                                        shell.t("report.registryNumber"),
                                        mine.registryNumber(),
                                        current.registryNumber()),
                                Field.line(
                                        "contact",
                                        shell.t("report.contact"),
                                        mine.contact(),
                                        current.contact()),
                                Field.line(
                                        "contactEmail",
                                        shell.t("report.contactEmail"),
                                        mine.contactEmail(),
                                        current.contactEmail()),
                                Field.line(
                                        "dueOn",
                                        shell.t("report.dueOn"),
                                        mine.dueOn(),
                                        CoverForm.of(current).dueOn())));
        return current.isFrozen() ? both.closed(shell.t("report.isFrozen")) : both;
    }

    private CoverPage page(Shell shell, Report report, CoverForm form, FormErrors errors) {
        return new CoverPage(
                shell,
                report.id().value().toString(),
                ReportWords.title(shell, report, queries.unitName(report)),
                form,
                errors);
    }
}
