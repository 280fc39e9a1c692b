package se.arbetsro.report.web.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.web.ReportWords;

/** All sections of a report shared out among its writers at once. */
@Controller
@OfToday
class WritersController {

    private final ReportQueries queries;
    private final SectionWriters writers;
    private final ReportService reports;
    private final ReportDocument document;
    private final Access access;

    WritersController(
            ReportQueries queries,
            SectionWriters writers,
            ReportService reports,
            ReportDocument document,
            Access access) {
        this.queries = queries;
        this.writers = writers;
        this.reports = reports;
        this.document = document;
        this.access = access;
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/{id}/writers")
    Html form(Shell shell, @PathVariable ReportId id) {
        Report report = toEdit(id);
        if (report.isFrozen()) {
            return Html.instead("/reports/" + id.value()).saying("report.isFrozen");
        }
        List<WritersPage.Row> rows =
                asked(report).stream()
                        .map(section ->
                                new WritersPage.Row(
                                        section.key(),
                                        document.heading(section.ofKey()),
                                        section.ownerId() == null
                                                ? ""
                                                : section.ownerId().toString(),
                                        section.dueOn() == null ? "" : section.dueOn().toString()))
                        .toList();
        return Html.of(page(shell, report, rows, FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/writers")
    Html give(Shell shell, @PathVariable ReportId id, @RequestParam Map<String, String> typed) {
        Report report = toEdit(id);
        FormErrors errors = new FormErrors(shell);
        List<SectionWriters.Writer> known = writers.of(report.unitId(), shell.today());
        List<WritersPage.Row> rows = new ArrayList<>();
        List<Giving> givings = new ArrayList<>();
        for (Section section : asked(report)) {
            WritersPage.Row row =
                    new WritersPage.Row(
                            section.key(),
                            document.heading(section.ofKey()),
                            typed.getOrDefault("owner-" + section.key(), ""),
                            typed.getOrDefault("dueOn-" + section.key(), ""));
            rows.add(row);
            givings.add(giving(section, row, known, errors));
        }
        if (errors.any()) {
            return Html.invalid(page(shell, report, rows, errors));
        }
        reports.give(id, givings);
        return Html.redirect("/reports/" + id.value()).saying("platform.saved");
    }

    private static Giving giving(
            Section section,
            WritersPage.Row row,
            List<SectionWriters.Writer> writers,
            FormErrors errors) {
        UUID owner = SectionForm.uuid(row.owner());
        boolean known =
                owner == null
                        ? row.owner().isBlank()
                        : owner.equals(section.ownerId())
                                || writers.stream().anyMatch(one -> one.id().equals(owner));
        if (!known) {
            errors.add(row.ownerField(), "platform.form.choice");
        }
        LocalDate dueOn = errors.optionalDate(row.dueField(), row.dueOn());
        return new Giving(section.ofKey(), owner, dueOn);
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        return report;
    }

    private List<Section> asked(Report report) {
        var contents = queries.contents(report);
        return queries.sections(report.id()).stream()
                .filter(section -> contents.asksFor(section.ofKey()))
                .toList();
    }

    private WritersPage page(
            Shell shell, Report report, List<WritersPage.Row> rows, FormErrors errors) {
        return new WritersPage(
                shell,
                report.id().value().toString(),
                ReportWords.title(shell, report, queries.unitName(report)),
                rows,
                writers.of(report.unitId(), shell.today()).stream()
                        .map(writer -> Option.of(writer.id().toString(), writer.name()))
                        .toList(),
                errors);
    }
}
