package se.arbetsro.report.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Contents;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportFiles;
import se.arbetsro.report.domain.ReportForm;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.ReportThere;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.T2Document;

/** T2 reports: the list, beginning one, reading it, freezing it, its files. */
@Controller
class ReportController {

    private final ReportQueries queries;
    private final ReportService reports;
    private final T2Document t2;
    private final ReportFiles files;
    private final Access access;
    private final Once once;
    private final Clock clock;

    ReportController(
            ReportQueries queries,
            ReportService reports,
            T2Document t2,
            ReportFiles files,
            Access access,
            Once once,
            Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.t2 = t2;
        this.files = files;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports")
    Html list(Shell shell) {
        return Html.of(
                new ReportListPage(
                        shell,
                        queries.all().stream()
                                .map(row ->
                                        new ReportListPage.Row(
                                                "/reports/" + row.id().value(),
                                                row.unit(),
                                                Period.of(row.period()).words(shell.language()),
                                                row.frozenAt() == null
                                                        ? ""
                                                        : shell.minute(row.frozenAt()),
                                                row.sample()))
                                .toList(),
                        !queries.unitsToReportFor(shell.today()).isEmpty()));
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/new")
    Html form(Shell shell) {
        NewReportForm empty =
                new NewReportForm(
                        Once.newKey(),
                        null,
                        Period.t2(shell.today().getYear()).code(),
                        null,
                        null,
                        null);
        return Html.of(page(shell, empty, FormErrors.none(shell)));
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports")
    Html begin(Shell shell, @ModelAttribute NewReportForm form) {
        FormErrors errors = new FormErrors(shell);
        UnitId unit =
                queries.unitsToReportFor(shell.today()).stream()
                        .map(ReportQueries.UnitRow::id)
                        .filter(id -> id.value().toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
        if (unit == null) {
            errors.add("unit", "platform.form.choice");
        }
        Period period = form.period(errors);
        ReportService.Cover cover = form.cover(errors);
        if (unit == null || period == null || errors.any()) {
            return Html.invalid(page(shell, form, errors));
        }
        try {
            String location =
                    once.create(
                            "report",
                            form.key(),
                            form,
                            () ->
                                    "/reports/"
                                            + reports.begin(unit, period, cover, shell.sample())
                                                    .value());
            return Html.redirect(location).saying("report.begun");
        } catch (ReportThere there) {
            errors.add("period", there.messageKey());
            return Html.invalid(page(shell, form, errors));
        }
    }

    private NewReportPage page(Shell shell, NewReportForm form, FormErrors errors) {
        return new NewReportPage(
                shell,
                form,
                errors,
                queries.unitsToReportFor(shell.today()).stream()
                        .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                        .toList());
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}")
    Html report(Shell shell, @PathVariable ReportId id) {
        Report report = queries.find(id);
        Contents contents = queries.contents(report);
        boolean writing =
                !report.isFrozen()
                        && shell.asOf() == null
                        && access.may(Permission.REPORT_EDIT, report.unitId());
        return Html.of(
                new ReportPage(
                        shell,
                        id.value().toString(),
                        contents.unit() + ", " + report.ofPeriod().label(shell.language()),
                        files.article(document(report, contents)),
                        frozen(shell, report),
                        writing ? sections(shell, report) : List.of(),
                        writing));
    }

    private @org.jspecify.annotations.Nullable String frozen(Shell shell, Report report) {
        if (report.frozenAt() == null || report.frozenBy() == null) {
            return null;
        }
        String by = queries.personName(report.frozenBy());
        return by == null
                ? shell.t("report.frozenAt", shell.minute(report.frozenAt()))
                : shell.t("report.frozenBy", shell.minute(report.frozenAt()), by);
    }

    private List<ReportPage.SectionLink> sections(Shell shell, Report report) {
        return queries.sections(report.id()).stream()
                .map((Section section) ->
                        new ReportPage.SectionLink(
                                "/reports/" + report.id().value() + "/sections/" + section.key(),
                                t2.heading(section.ofKey()),
                                section.text().isBlank()
                                        ? shell.t("report.section.notWritten")
                                        : shell.t("report.section.written")))
                .toList();
    }

    private Document document(Report report, Contents contents) {
        Instant version =
                report.frozenAt() == null
                        ? clock.instant().truncatedTo(ChronoUnit.SECONDS)
                        : report.frozenAt();
        return t2.of(contents, version, report.sha256());
    }

    @Allowed(Permission.REPORT_EDIT)
    @PostMapping("/reports/{id}/freezing")
    Html freeze(@PathVariable ReportId id) {
        String hash = reports.freeze(id);
        return Html.redirect("/reports/" + id.value())
                .saying("report.frozen", hash.substring(0, 12));
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports/{id}/report.{form}")
    ResponseEntity<byte[]> file(@PathVariable ReportId id, @PathVariable String form) {
        ReportForm asked =
                java.util.Arrays.stream(ReportForm.values())
                        .filter(one -> one.extension().equals(form))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        Report report = queries.find(id);
        Contents contents = queries.contents(report);
        byte[] bytes =
                queries.file(report, asked)
                        .orElseGet(() -> files.render(document(report, contents), asked));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(report, contents, asked), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** Such as {@code t2-2026-farsta-stadsdelsforvaltning.pdf}; a draft says so. */
    static String name(Report report, Contents contents, ReportForm form) {
        String unit =
                Normalizer.normalize(contents.unit(), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "t2-"
                + report.ofPeriod().year()
                + "-"
                + unit
                + (report.isFrozen() ? "" : "-utkast")
                + "."
                + form.extension();
    }
}
