package se.arbetsro.report.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportComparisons;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.ReportService;
import se.arbetsro.report.domain.ReportThere;
import se.arbetsro.report.domain.Section;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;
import se.arbetsro.report.domain.document.ReportForm;

/** Reports: the list, beginning one, reading it, freezing it, its files. */
@Controller
@OfToday
class ReportController {

    /** Activities and goals that a page can hold. */
    private static final int MANY = 200;

    private final ReportQueries queries;
    private final ReportService reports;
    private final ReportComparisons comparisons;
    private final ReportDocument t2;
    private final ReportFiles files;
    private final Access access;
    private final Once once;
    private final Clock clock;

    ReportController(
            ReportQueries queries,
            ReportService reports,
            ReportComparisons comparisons,
            ReportDocument t2,
            ReportFiles files,
            Access access,
            Once once,
            Clock clock) {
        this.queries = queries;
        this.reports = reports;
        this.comparisons = comparisons;
        this.t2 = t2;
        this.files = files;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping("/reports")
    Html list(Shell shell, @ModelAttribute ReportFilter filter) {
        List<ReportQueries.Row> all = queries.all();
        return Html.of(
                new ReportListPage(
                        shell,
                        filter.of(all).stream().map(row -> row(shell, row)).toList(),
                        filter,
                        ReportFilter.units(all),
                        ReportFilter.years(all),
                        !queries.unitsToReportFor(shell.today()).isEmpty()));
    }

    private static ReportListPage.Row row(Shell shell, ReportQueries.Row row) {
        return new ReportListPage.Row(
                "/reports/" + row.id().value(),
                row.unit(),
                ReportWords.of(shell, row.of()),
                row.edition(),
                row.frozenAt() == null ? "" : shell.minute(row.frozenAt()),
                row.sample());
    }

    @Allowed(Permission.REPORT_READ)
    @GetMapping(path = "/reports", params = "format")
    TableFile<ReportQueries.Row> listFile(
            Shell shell, @ModelAttribute ReportFilter filter, @RequestParam TableFormat format) {
        return TableFile.of(
                shell, ReportTables.REPORTS, format, () -> filter.of(queries.all()).stream());
    }

    @Allowed(Permission.REPORT_EDIT)
    @GetMapping("/reports/new")
    Html form(Shell shell) {
        NewReportForm empty =
                new NewReportForm(
                        Once.newKey(),
                        null,
                        ReportKind.T2.name(),
                        Integer.toString(shell.today().getYear()),
                        "true",
                        null,
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
        ReportPeriod period = form.period(errors);
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
                                            + reports.begin(
                                                            unit,
                                                            period,
                                                            cover,
                                                            form.isGoingOn(),
                                                            shell.sample())
                                                    .value());
            return Html.redirect(location).saying("report.begun");
        } catch (ReportThere there) {
            errors.add("year", there.messageKey());
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
        boolean mayEdit =
                shell.asOf() == null && access.edits(Permission.REPORT_EDIT, report.unitId());
        List<Section> sections =
                queries.sections(id).stream()
                        .filter(section -> contents.asksFor(section.ofKey()))
                        .toList();
        return Html.of(
                new ReportPage(
                        shell,
                        id.value().toString(),
                        ReportWords.title(shell, report, contents.unit()),
                        files.article(
                                t2.of(
                                        contents,
                                        version(report),
                                        report.sha256(),
                                        extent(contents))),
                        frozen(shell, report),
                        report.kind().looksAhead()
                                ? shell.t("report.openPlan", shell.date(contents.day()))
                                : contents.day().equals(report.until())
                                        ? shell.t("report.open", shell.date(report.until()))
                                        : shell.t("report.openAhead", shell.date(contents.day())),
                        report.sha256(),
                        sections.stream().map(section -> link(shell, report, section)).toList(),
                        contents.activities(),
                        contents.attached() != null,
                        mayEdit && !report.isFrozen(),
                        mayEdit && report.isFrozen() && queries.isLastEdition(report),
                        sections.stream().filter(ReportController::waits).count(),
                        report.dueOn() == null || report.isFrozen()
                                ? null
                                : shell.t("report.dueBy", shell.date(report.dueOn())),
                        report.isFrozen() && !comparisons.others(report).isEmpty()));
    }

    /** The appendices of a large report stand on a page of their own, a part at a time. */
    private static ReportDocument.Extent extent(Contents contents) {
        return contents.appended() > MANY
                ? ReportDocument.Extent.WITHOUT_APPENDICES
                : ReportDocument.Extent.WHOLE;
    }

    /** Appendices of one's own are often none. */
    private static boolean waits(Section section) {
        return section.doneAt() == null
                && (section.ofKey() != SectionKey.APPENDICES || !section.text().isBlank());
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

    private ReportPage.SectionLink link(Shell shell, Report report, Section section) {
        String href = "/reports/" + report.id().value() + "/sections/" + section.key();
        String owner = section.ownerId() == null ? null : queries.personName(section.ownerId());
        return new ReportPage.SectionLink(
                href,
                t2.heading(section.ofKey()),
                section.state(),
                owner == null ? "" : owner,
                section.dueOn() == null ? "" : shell.date(section.dueOn()),
                section.dueOn() != null
                        && section.doneAt() == null
                        && section.dueOn().isBefore(shell.today()),
                !report.isFrozen() && shell.asOf() == null && queries.mayWrite(report, section));
    }

    private Document document(Report report, Contents contents) {
        return t2.of(contents, version(report), report.sha256());
    }

    private Instant version(Report report) {
        return report.frozenAt() == null
                ? clock.instant().truncatedTo(ChronoUnit.SECONDS)
                : report.frozenAt();
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
        ReportForm asked = ReportForm.of(form).orElseThrow(NotFound::new);
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
                                .filename(
                                        ReportFiles.name(contents, report.isFrozen(), asked),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
