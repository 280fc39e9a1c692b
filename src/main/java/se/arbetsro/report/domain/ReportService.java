package se.arbetsro.report.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.document.Document;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import tools.jackson.databind.json.JsonMapper;

/** Begins, writes and freezes reports. */
@Component
public class ReportService {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ReportQueries queries;
    private final T2Document t2;
    private final ReportFiles files;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            SectionRepository sections,
            ReportQueries queries,
            T2Document t2,
            ReportFiles files,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.queries = queries;
        this.t2 = t2;
        this.files = files;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What stands on the cover besides unit and period. */
    public record Cover(
            @Nullable String registryNumber,
            @Nullable String contact,
            @Nullable String contactEmail) {}

    /**
     * Begins the report of a unit, with all its written parts empty.
     *
     * @throws ReportThere when there is one
     */
    @Transactional
    public ReportId begin(UnitId unit, Period period, Cover cover, boolean sample) {
        access.require(Permission.REPORT_EDIT, unit);
        queries.of(unit, period.code())
                .ifPresent(there -> {
                    throw new ReportThere(there.id());
                });
        Instant now = clock.instant();
        UUID me = CurrentViewer.get().id();
        Report report =
                reports.save(
                        new Report(
                                ReportId.random(),
                                unit,
                                period.code(),
                                cover.registryNumber(),
                                cover.contact(),
                                cover.contactEmail(),
                                sample,
                                now,
                                me,
                                null,
                                null,
                                null,
                                null,
                                0));
        for (SectionKey key : SectionKey.values()) {
            sections.save(new Section(SectionId.random(), report.id(), key.code(), "", now, me, 0));
        }
        audit.record(
                Act.of("report.begun", "report", report.id())
                        .in(unit)
                        .with("period", null, period.code()));
        return report.id();
    }

    /**
     * Saves the text of one written part.
     *
     * @throws SectionChanged when somebody else has saved it since
     * @throws ReportIsFrozen when the report cannot change any more
     */
    @Transactional
    public void write(ReportId id, SectionKey key, long version, String text) {
        Report report = toEdit(id);
        Section section = queries.section(id, key);
        if (section.version() != version) {
            throw new SectionChanged(section);
        }
        sections.save(section.saying(text, clock.instant(), CurrentViewer.get().id()));
        audit.record(
                Act.of("section.written", "report", id)
                        .in(report.unitId())
                        .with("section", null, key.code()));
    }

    /**
     * Makes the report what it will be for ever: all automatic parts as they are at one moment, the
     * texts, their hash, and the files.
     *
     * @return the SHA-256 of what it tells
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public String freeze(ReportId id) {
        Report report = toEdit(id);
        String contents = json.writeValueAsString(queries.read(report));
        String hash = sha256(contents);
        // To the second, as the documents tell it.
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Report frozen = reports.save(report.frozen(at, CurrentViewer.get().id(), contents, hash));
        Document document = t2.of(queries.contents(frozen), at, hash);
        for (ReportForm form : ReportForm.values()) {
            jdbc.sql("insert into report.frozen_file (report_id, form, bytes) values (?, ?, ?)")
                    .params(id.value(), form.extension(), files.render(document, form))
                    .update();
        }
        audit.record(
                Act.of("report.frozen", "report", id)
                        .in(report.unitId())
                        .with("sha256", null, hash));
        return hash;
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.require(Permission.REPORT_EDIT, report.unitId());
        if (report.isFrozen()) {
            throw new ReportIsFrozen();
        }
        return report;
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
