package se.arbetsro.report.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportDocument;
import se.arbetsro.report.domain.document.ReportFiles;
import se.arbetsro.report.domain.document.ReportForm;
import tools.jackson.databind.json.JsonMapper;

/** Begins, writes and freezes reports. */
@Component
public class ReportService {

    private final ReportRepository reports;
    private final SectionRepository sections;
    private final ReportQueries queries;
    private final SectionWriters writers;
    private final EarlierTexts earlier;
    private final ReportActivities activities;
    private final KeptActivities kept;
    private final ReportDocument t2;
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
            SectionWriters writers,
            EarlierTexts earlier,
            ReportActivities activities,
            KeptActivities kept,
            ReportDocument t2,
            ReportFiles files,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.queries = queries;
        this.writers = writers;
        this.earlier = earlier;
        this.activities = activities;
        this.kept = kept;
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
            @Nullable String contactEmail,
            @Nullable LocalDate dueOn) {

        /** With nothing on it yet. */
        public static final Cover EMPTY = new Cover(null, null, null, null);
    }

    /**
     * Begins the first edition of a report.
     *
     * @param goingOn whether its sections begin with the texts of the report before it, where there
     *     is one
     * @throws ReportThere when it has been begun; a frozen one is put right by {@link #correct}
     */
    @Transactional
    public ReportId begin(
            UnitId unit, ReportPeriod of, Cover cover, boolean goingOn, boolean sample) {
        access.requireEdits(Permission.REPORT_EDIT, unit);
        queries.lastOf(unit, of)
                .ifPresent(there -> {
                    throw new ReportThere(there.id());
                });
        Instant now = clock.instant();
        UUID me = CurrentViewer.get().id();
        Report report = reports.save(open(unit, of, 1, null, cover, sample, now, me));
        Map<String, Section> before =
                goingOn ? earlier.textsBefore(unit, of) : Map.<String, Section>of();
        for (SectionKey key : SectionKey.values()) {
            if (of.kind().has(key)) {
                Section empty = Section.empty(report.id(), key, now, me);
                Section text = before.get(key.code());
                sections.save(
                        text == null
                                ? empty
                                : empty.saying(
                                        new Writing(0, null, text.text(), text.reportId(), false),
                                        now,
                                        me));
            }
        }
        audit.record(
                Act.of("report.begun", "report", report.id())
                        .in(unit)
                        .with("reportKind", null, of.kind())
                        .with("period", null, of.code()));
        return report.id();
    }

    /**
     * Begins a new edition of a frozen report, with its texts. The frozen one stays as it is.
     *
     * @param words what is put right, told on the cover
     * @throws ReportThere when a later edition has been begun already
     * @throws ReportIsOpen when the report can still be written itself
     */
    @Transactional
    public ReportId correct(ReportId frozen, String words) {
        Report before = queries.find(frozen);
        access.requireEdits(Permission.REPORT_EDIT, before.unitId());
        if (!before.isFrozen()) {
            throw new ReportIsOpen();
        }
        oneAfterAnother(frozen);
        queries.lastOf(before.unitId(), before.of())
                .filter(last -> last.edition() > before.edition())
                .ifPresent(later -> {
                    throw new ReportThere(later.id());
                });
        Instant now = clock.instant();
        UUID me = CurrentViewer.get().id();
        Cover cover =
                new Cover(before.registryNumber(), before.contact(), before.contactEmail(), null);
        Report report =
                reports.save(
                        open(
                                before.unitId(),
                                before.of(),
                                before.edition() + 1,
                                words,
                                cover,
                                before.sample(),
                                now,
                                me));
        for (Section section : queries.sections(before.id())) {
            Writing text = new Writing(0, null, section.text(), section.takenFrom(), false);
            sections.save(
                    Section.empty(report.id(), section.ofKey(), now, me).saying(text, now, me));
        }
        audit.record(
                Act.of("report.corrected", "report", report.id())
                        .in(before.unitId())
                        .with("edition", before.edition(), report.edition())
                        .withText("correction", null, words));
        return report.id();
    }

    /** Of two who begin the next edition at once the second is told of the first. */
    private void oneAfterAnother(ReportId report) {
        jdbc.sql("select id from report.report where id = ? for update")
                .param(report.value())
                .query(UUID.class)
                .single();
    }

    private static Report open(
            UnitId unit,
            ReportPeriod of,
            int edition,
            @Nullable String correction,
            Cover cover,
            boolean sample,
            Instant at,
            UUID by) {
        return new Report(
                ReportId.random(),
                unit,
                of.kind(),
                of.code(),
                edition,
                correction,
                cover.registryNumber(),
                cover.contact(),
                cover.contactEmail(),
                cover.dueOn(),
                sample,
                at,
                by,
                null,
                null,
                null,
                null,
                0);
    }

    /**
     * Changes what stands on the cover.
     *
     * @throws CoverChanged when somebody else has changed it since
     * @throws ReportIsFrozen when the report cannot change any more
     */
    @Transactional
    public void cover(ReportId id, long version, Cover cover) {
        Report report = toEdit(id);
        if (report.version() != version) {
            throw new CoverChanged(report);
        }
        reports.save(report.covered(cover));
        audit.record(
                Act.of("report.covered", "report", id)
                        .in(report.unitId())
                        .with("registryNumber", report.registryNumber(), cover.registryNumber())
                        .with("contact", report.contact(), cover.contact())
                        .with("due", report.dueOn(), cover.dueOn()));
    }

    /**
     * Saves the text of one written part.
     *
     * @throws SectionChanged when somebody else has saved it since
     * @throws ReportIsFrozen when the report cannot change any more
     */
    @Transactional
    public void write(ReportId id, SectionKey key, Writing writing) {
        Report report = queries.find(id);
        Section section = queries.section(id, key);
        if (!queries.mayWrite(report, section)) {
            access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        }
        if (report.isFrozen()) {
            throw new ReportIsFrozen();
        }
        if (!writing.follows(section)) {
            throw new SectionChanged(section);
        }
        Section written =
                sections.save(section.saying(writing, clock.instant(), CurrentViewer.get().id()));
        // What a form saves by itself again and again is one act, told when it begins.
        boolean goesOn =
                writing.form() != null
                        && writing.form().equals(section.formKey())
                        && section.state() == written.state();
        if (!goesOn) {
            audit.record(
                    Act.of("section.written", "report", id)
                            .in(report.unitId())
                            .with("section", null, key.code())
                            .with("sectionState", section.state(), written.state()));
        }
    }

    /**
     * Says who is to write which sections and by when; what stays as it was is no act.
     *
     * @throws NotAWriter when one of those people may not write the report
     */
    @Transactional
    public void give(ReportId id, List<Giving> givings) {
        Report report = toEdit(id);
        List<SectionWriters.Writer> known = writers.of(report.unitId(), LocalDate.now(clock));
        for (Section section : queries.sections(id)) {
            givings.stream()
                    .filter(giving -> giving.key() == section.ofKey() && giving.differs(section))
                    .forEach(giving -> give(report, section, giving, known));
        }
    }

    private void give(
            Report report, Section section, Giving giving, List<SectionWriters.Writer> known) {
        UUID owner = giving.owner();
        if (owner != null
                && !owner.equals(section.ownerId())
                && known.stream().noneMatch(writer -> writer.id().equals(owner))) {
            throw new NotAWriter();
        }
        // Beside the version: who is writing has the text open and goes on undisturbed.
        jdbc.sql("update report.section set owner_id = :owner, due_on = :dueOn where id = :id")
                .param("owner", owner, Types.OTHER)
                .param("dueOn", giving.dueOn(), Types.DATE)
                .param("id", section.id().value())
                .update();
        audit.record(
                Act.of("section.given", "report", report.id())
                        .in(report.unitId())
                        .with("section", null, section.key())
                        .withText("owner", section.ownerId(), owner)
                        .with("due", section.dueOn(), giving.dueOn()));
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
        String contents = json.writeValueAsString(kept(report, queries.contents(report)));
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

    /** With what is told beside it. */
    private Contents kept(Report report, Contents contents) {
        Contents.Attached attached = contents.attached();
        return attached == null
                ? contents
                : contents.with(
                        kept.keep(
                                report.id(),
                                activities.list(report, contents, 0, attached.rows())));
    }

    private Report toEdit(ReportId id) {
        Report report = queries.find(id);
        access.requireEdits(Permission.REPORT_EDIT, report.unitId());
        if (report.isFrozen()) {
            throw new ReportIsFrozen();
        }
        return report;
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
