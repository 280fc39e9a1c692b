package se.arbetsro.report.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Period;
import se.arbetsro.report.ReportId;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.ReportKind;
import se.arbetsro.report.domain.contents.ReportPeriod;
import se.arbetsro.report.domain.contents.SectionKey;
import se.arbetsro.report.domain.document.ReportForm;
import se.arbetsro.report.domain.reading.ContentsReading;
import se.arbetsro.report.domain.reading.ReportSubject;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reports. A frozen one is open to all who may read reports; an open one to those alone who
 * may write it or a section of it.
 */
@Component
@Transactional(readOnly = true)
public class ReportQueries {

    private final JdbcClient jdbc;
    private final ReportRepository reports;
    private final SectionRepository sections;
    private final SectionWriters writers;
    private final ContentsReading reading;
    private final JsonMapper json;
    private final Clock clock;

    ReportQueries(
            JdbcClient jdbc,
            ReportRepository reports,
            SectionRepository sections,
            SectionWriters writers,
            ContentsReading reading,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.sections = sections;
        this.writers = writers;
        this.reading = reading;
        this.json = json;
        this.clock = clock;
    }

    /** A report in the list. */
    public record Row(
            ReportId id,
            UnitId unitId,
            String unit,
            ReportKind kind,
            String period,
            int edition,
            @Nullable Instant frozenAt,
            @Nullable String sha256,
            boolean sample) {

        public ReportPeriod of() {
            return new ReportPeriod(kind, Period.of(period).year());
        }
    }

    /** A unit for which a report may be written. */
    public record UnitRow(UnitId id, String name) {}

    /** Reports that the viewer may see, the latest period first. */
    public List<Row> all() {
        return rows("", Map.of(), "");
    }

    /** Those of one unit. */
    public List<Row> ofUnit(UnitId unit) {
        return rows("and report.unit_id = :unit", Map.of("unit", unit.value()), "");
    }

    /** Those whose unit, period or year is like the words. */
    public List<Row> like(String words, int most) {
        return rows(
                """
                and (unit.name ilike :words or report.period ilike :words
                    or case report.kind when 'T2' then 'T2-rapport ' when 'ANNUAL_REPORT' then 'Verksamhetsberättelse '
                        else 'Verksamhetsplan ' end || left(report.period, 4) ilike :words)
                """,
                Map.of("words", words, "most", most),
                "limit :most");
    }

    /**
     * Frozen ones for other systems, the one frozen last first.
     *
     * @param after the id of the last one that the caller has; null from the first
     */
    public List<Row> frozen(
            @Nullable UnitId unit,
            @Nullable ReportKind kind,
            @Nullable String period,
            @Nullable ReportId after,
            int most) {
        Map<String, Object> parameters = new java.util.HashMap<>();
        StringBuilder condition = new StringBuilder("and report.frozen_at is not null");
        if (unit != null) {
            condition.append(" and report.unit_id = :unit");
            parameters.put("unit", unit.value());
        }
        if (kind != null) {
            condition.append(" and report.kind = :kind");
            parameters.put("kind", kind.name());
        }
        if (period != null) {
            condition.append(" and report.period = :period");
            parameters.put("period", period);
        }
        if (after != null) {
            condition.append(
                    """
                     and (report.frozen_at, report.id) <
                        (select last.frozen_at, last.id from report.report last where last.id = :after)
                    """);
            parameters.put("after", after.value());
        }
        parameters.put("most", most);
        return read(
                condition.toString(),
                parameters,
                "order by report.frozen_at desc, report.id desc limit :most");
    }

    private List<Row> rows(String condition, Map<String, Object> parameters, String most) {
        return read(
                condition,
                parameters,
                """
                order by left(report.period, 4) desc, report.kind, unit.parent_id is not null, unit.name, report.edition desc
                """
                        + most);
    }

    private List<Row> read(String condition, Map<String, Object> parameters, String order) {
        return jdbc.sql(
                        """
                        select report.id, report.unit_id, unit.name as unit, report.kind, report.period,
                            report.edition,
                            report.frozen_at, report.sha256, report.sample
                        from report.report
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where (report.frozen_at is not null
                            or organisation.edits('REPORT_EDIT', report.unit_id)
                            or exists (select from report.section mine
                                where mine.report_id = report.id and mine.owner_id = platform.viewer()))
                        """
                                + condition
                                + " "
                                + order)
                .params(parameters)
                .query((row, _) ->
                        new Row(
                                new ReportId(row.getObject("id", UUID.class)),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("unit"),
                                ReportKind.valueOf(row.getString("kind")),
                                row.getString("period"),
                                row.getInt("edition"),
                                row.getTimestamp("frozen_at") == null
                                        ? null
                                        : row.getTimestamp("frozen_at").toInstant(),
                                row.getString("sha256"),
                                row.getBoolean("sample")))
                .list();
    }

    /**
     * The municipality and the units straight below it, as far as the viewer may write for them.
     */
    public List<UnitRow> unitsToReportFor(LocalDate day) {
        return jdbc.sql(
                        """
                        with begins as materialized (select * from organisation.edits_begin('REPORT_EDIT'))
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        left join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
                        where (unit.parent_id is null or parent.parent_id is null)
                            and exists (select from begins
                                where begins.unit_id = unit.unit_id
                                    or (begins.below and begins.unit_id = unit.parent_id))
                        order by unit.parent_id is not null, unit.name
                        """)
                .param("day", day)
                .query(UnitRow.class)
                .list();
    }

    /**
     * A report that the viewer may see.
     *
     * @throws NotFound for any other
     */
    public Report find(ReportId id) {
        return look(id).orElseThrow(NotFound::new);
    }

    /** A report that the viewer may see; empty for any other. */
    public Optional<Report> look(ReportId id) {
        return reports.findById(id).filter(this::maySee);
    }

    private boolean maySee(Report report) {
        return report.isFrozen() || mayEdit(report.unitId()) || hasSection(report);
    }

    /** Whether the viewer has been given a section of it, and is still one who may be given one. */
    private boolean hasSection(Report report) {
        UUID viewer = CurrentViewer.get().id();
        return sections.existsByReportIdAndOwnerId(report.id(), viewer)
                && writers.includes(viewer, report.unitId(), LocalDate.now(clock));
    }

    /** Whether the viewer may write in the section: all of the report, or this one given to her. */
    public boolean mayWrite(Report report, Section section) {
        return mayEdit(report.unitId())
                || (CurrentViewer.get().id().equals(section.ownerId()) && hasSection(report));
    }

    private boolean mayEdit(UnitId unit) {
        return jdbc.sql("select organisation.edits('REPORT_EDIT', ?)")
                .param(unit.value())
                .query(Boolean.class)
                .single();
    }

    /** The last edition for a unit and period, whether or not the viewer may see it. */
    Optional<Report> lastOf(UnitId unit, ReportPeriod of) {
        return reports.findFirstByUnitIdAndKindAndPeriodOrderByEditionDesc(
                unit, of.kind(), of.code());
    }

    /** Whether no later edition has been begun. */
    public boolean isLastEdition(Report report) {
        return lastOf(report.unitId(), report.of())
                .filter(last -> last.edition() == report.edition())
                .isPresent();
    }

    /** The last edition that the viewer may see; empty where there is none. */
    public Optional<Report> of(UnitId unit, ReportPeriod of) {
        return ofUnit(unit).stream()
                .filter(row -> row.of().equals(of))
                .findFirst()
                .map(row -> find(row.id()));
    }

    /** The written parts in their order. */
    public List<Section> sections(ReportId report) {
        return sections.findAllByReportId(report).stream()
                .sorted(java.util.Comparator.comparing(Section::ofKey))
                .toList();
    }

    public Section section(ReportId report, SectionKey key) {
        return sections.findByReportIdAndKey(report, key.code()).orElseThrow(NotFound::new);
    }

    /** What a report tells: what it told when it was frozen, or as things are now. */
    public Contents contents(Report report) {
        return report.contents() == null
                ? reading.read(subject(report))
                : json.readValue(report.contents(), Contents.class);
    }

    /** What an open report is about, with its texts as they are. */
    ReportSubject subject(Report report) {
        Map<String, String> texts = new LinkedHashMap<>();
        sections(report.id()).forEach(section -> texts.put(section.key(), section.text()));
        return new ReportSubject(
                report.unitId(),
                report.of(),
                report.registryNumber(),
                report.contact(),
                report.contactEmail(),
                report.sample(),
                texts,
                report.correction() == null
                        ? null
                        : new Contents.Correction(report.edition(), report.correction()));
    }

    /** A file of a frozen report as it was made then; empty while it is open. */
    public Optional<byte[]> file(Report report, ReportForm form) {
        return jdbc.sql("select bytes from report.frozen_file where report_id = ? and form = ?")
                .params(report.id().value(), form.extension())
                .query(byte[].class)
                .optional();
    }

    /** The unit of a report, as it was called on its last day. */
    public String unitName(Report report) {
        return reading.unitName(report.unitId(), report.of().period().lastDay());
    }

    /**
     * A report that nobody has begun, as it would be: with nothing written. Only for whoever may
     * write it.
     */
    Optional<Report> unwritten(UnitId unit, ReportPeriod of) {
        return mayEdit(unit)
                ? Optional.of(
                        new Report(
                                ReportId.random(),
                                unit,
                                of.kind(),
                                of.code(),
                                1,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                Instant.EPOCH,
                                CurrentViewer.get().id(),
                                null,
                                null,
                                null,
                                null,
                                0))
                : Optional.empty();
    }

    /** The units that someone means by an id, by a code, or by a name that they have on the day. */
    List<UnitRow> unitsNamed(String typed, LocalDate day) {
        return jdbc.sql(
                        """
                        select latest.unit_id as id, coalesce(named.name, latest.name) as name
                        from organisation.unit_latest latest
                        left join organisation.unit_on(:day) named on named.unit_id = latest.unit_id
                        where (latest.unit_id::text = lower(:typed) or lower(latest.name) = lower(:typed)
                                or lower(named.name) = lower(:typed)
                                or exists (select from organisation.unit_code code
                                    where code.unit_id = latest.unit_id and lower(code.code) = lower(:typed)))
                        order by name limit 2
                        """)
                .param("typed", typed.strip())
                .param("day", day)
                .query(UnitRow.class)
                .list();
    }

    /** The name of whoever wrote or froze; null for the program itself. */
    public @Nullable String personName(UUID person) {
        return jdbc.sql("select name from organisation.person_name where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
