package se.arbetsro.report.web.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.ClosedMeanwhilePage;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportIsOpen;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.ReportThere;
import se.arbetsro.report.web.ReportWords;

/** New editions: a frozen report is put right by another one. */
@Controller
@OfToday
class EditionController {

    private final ReportQueries queries;
    private final ReportService reports;
    private final Access access;
    private final Once once;

    EditionController(ReportQueries queries, ReportService reports, Access access, Once once) {
        this.queries = queries;
        this.reports = reports;
        this.access = access;
        this.once = once;
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/{id}/editions/new")
    Html form(Shell shell, @PathVariable ReportId id) {
        Report report = toEdit(id);
        Html elsewhere = elsewhere(report);
        if (elsewhere != null) {
            return elsewhere;
        }
        return Html.of(
                page(shell, report, new EditionForm(Once.newKey(), null), FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/editions")
    Html begin(Shell shell, @PathVariable ReportId id, @ModelAttribute EditionForm form) {
        Report report = toEdit(id);
        FormErrors errors = new FormErrors(shell);
        String words = errors.text("correction", form.correction(), EditionForm.LONGEST);
        if (errors.any()) {
            return Html.invalid(page(shell, report, form, errors));
        }
        try {
            String location =
                    once.create(
                            "report-edition",
                            form.key(),
                            form,
                            () -> "/reports/" + reports.correct(id, words).value());
            return Html.redirect(location).saying("report.edition.begun");
        } catch (ReportThere later) {
            String theirs = queries.find(later.there()).correction();
            return Html.conflict(
                    new ClosedMeanwhilePage(
                            shell,
                            shell.t("report.edition.there"),
                            "/reports/" + later.there().value(),
                            "",
                            "",
                            List.of(
                                    ConflictPage.Field.text(
                                            "correction",
                                            shell.t("report.edition.correction"),
                                            words,
                                            theirs))));
        } catch (ReportIsOpen open) {
            return Html.instead("/reports/" + id.value()).saying(open.messageKey());
        }
    }

    /** Where one corrects instead; null when it is by a new edition of this report. */
    private @Nullable Html elsewhere(Report report) {
        if (!report.isFrozen()) {
            return Html.instead("/reports/" + report.id().value()).saying("report.isOpen");
        }
        return queries.of(report.unitId(), report.of())
                .filter(last -> last.edition() > report.edition())
                .map(later ->
                        Html.instead("/reports/" + later.id().value())
                                .saying("report.edition.there"))
                .orElse(null);
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        return report;
    }

    private EditionPage page(Shell shell, Report report, EditionForm form, FormErrors errors) {
        return new EditionPage(
                shell,
                report.id().value().toString(),
                ReportWords.title(shell, report, queries.unitName(report)),
                form,
                errors);
    }
}
