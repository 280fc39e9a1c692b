package se.arbetsro.report.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.api.ApiPage;
import se.arbetsro.platform.api.Cursor;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.Report;
import se.arbetsro.report.domain.ReportQueries;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportForm;

/** Frozen reports in the API: what they are, their files and their texts. */
@RestController
class ReportApi {

    private final ReportQueries queries;
    private final ReportDocument t2;

    ReportApi(ReportQueries queries, ReportDocument t2) {
        this.queries = queries;
        this.t2 = t2;
    }

    /**
     * A frozen report.
     *
     * @param kind T2, ANNUAL_REPORT or OPERATING_PLAN
     * @param edition from 1; a later one puts the one before it right
     * @param sha256 of what it tells, printed in its files
     * @param sample whether its texts and activities are invented
     * @param pdf address of the file; so are docx, html and sections
     */
    record FrozenReport(
            UUID id,
            UUID unitId,
            String unit,
            ReportKind kind,
            String period,
            int edition,
            Instant frozenAt,
            @Nullable String sha256,
            boolean sample,
            String pdf,
            String docx,
            String html,
            String sections) {}

    /** A written part of a frozen report. */
    record ReportSection(String key, String headingSv, String text) {}

    /** The frozen reports, the one frozen last first. */
    @Allowed(Permission.REPORT_READ)
    @GetMapping("/api/v1/reports")
    ApiPage<FrozenReport> reports(
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable ReportKind kind,
            @RequestParam(required = false) @Nullable String period,
            Cursor cursor) {
        ReportId after =
                cursor.after() == null ? null : new ReportId(UUID.fromString(cursor.after()));
        return ApiPage.of(
                queries.frozen(unit, kind, period, after, cursor.read()).stream()
                        .map(ReportApi::frozen)
                        .toList(),
                cursor,
                report -> report.id().toString());
    }

    private static FrozenReport frozen(ReportQueries.Row row) {
        String address = "/api/v1/reports/" + row.id().value();
        return new FrozenReport(
                row.id().value(),
                row.unitId().value(),
                row.unit(),
                row.kind(),
                row.period(),
                row.edition(),
                row.frozenAt() == null ? Instant.EPOCH : row.frozenAt(),
                row.sha256(),
                row.sample(),
                address + "/report.pdf",
                address + "/report.docx",
                address + "/report.html",
                address + "/sections");
    }

    /** The written parts in their order, for systems in which the same text is to stand. */
    @Allowed(Permission.REPORT_READ)
    @GetMapping("/api/v1/reports/{id}/sections")
    ApiPage<ReportSection> sections(@PathVariable ReportId id) {
        Contents contents = queries.contents(frozen(id));
        return ApiPage.whole(
                List.of(SectionKey.values()).stream()
                        .map(key ->
                                new ReportSection(
                                        key.code(),
                                        t2.heading(key),
                                        contents.texts().getOrDefault(key.code(), "")))
                        .toList());
    }

    /** A file as it was kept when the report was frozen. */
    @Allowed(Permission.REPORT_READ)
    @GetMapping("/api/v1/reports/{id}/report.{form}")
    ResponseEntity<byte[]> file(@PathVariable ReportId id, @PathVariable String form) {
        ReportForm asked = ReportForm.of(form).orElseThrow(NotFound::new);
        Report report = frozen(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asked.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(queries.file(report, asked).orElseThrow(NotFound::new));
    }

    private Report frozen(ReportId id) {
        Report report = queries.find(id);
        if (!report.isFrozen()) {
            throw new NotFound();
        }
        return report;
    }
}
