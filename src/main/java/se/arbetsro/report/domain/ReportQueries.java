package se.arbetsro.report.domain;

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
import se.arbetsro.report.ReportId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reports. A frozen one is open to all who may read reports; an open one to those alone who
 * may write it.
 */
@Component
@Transactional(readOnly = true)
public class ReportQueries {

    private final JdbcClient jdbc;
    private final ReportRepository reports;
    private final SectionRepository sections;
    private final PlanReading plan;
    private final FigureReading figures;
    private final JsonMapper json;

    ReportQueries(
            JdbcClient jdbc,
            ReportRepository reports,
            SectionRepository sections,
            PlanReading plan,
            FigureReading figures,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.sections = sections;
        this.plan = plan;
        this.figures = figures;
        this.json = json;
    }

    /** A report in the list. */
    public record Row(
            ReportId id,
            UnitId unitId,
            String unit,
            String period,
            @Nullable Instant frozenAt,
            boolean sample) {}

    /** A unit for which a report may be written. */
    public record UnitRow(UnitId id, String name) {}

    public List<Row> all() {
        return jdbc.sql(
                        """
                        select report.id, report.unit_id, unit.name as unit, report.period, report.frozen_at,
                            report.sample
                        from report.report
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where report.frozen_at is not null
                            or report.unit_id in (select unit_id from organisation.reach('REPORT_EDIT'))
                        order by report.period desc, unit.parent_id is not null, unit.name
                        """)
                .query((row, _) ->
                        new Row(
                                new ReportId(row.getObject("id", UUID.class)),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("unit"),
                                row.getString("period"),
                                row.getTimestamp("frozen_at") == null
                                        ? null
                                        : row.getTimestamp("frozen_at").toInstant(),
                                row.getBoolean("sample")))
                .list();
    }

    /**
     * The municipality and the units straight below it, as far as the viewer may write for them.
     */
    public List<UnitRow> unitsToReportFor(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        left join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
                        where (unit.parent_id is null or parent.parent_id is null)
                            and unit.unit_id in (select unit_id from organisation.reach('REPORT_EDIT'))
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
        return reports.findById(id).filter(this::maySee).orElseThrow(NotFound::new);
    }

    private boolean maySee(Report report) {
        return report.isFrozen() || mayEdit(report.unitId());
    }

    private boolean mayEdit(UnitId unit) {
        return jdbc.sql(
                        "select exists (select from organisation.reach('REPORT_EDIT') where unit_id = ?)")
                .param(unit.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Report> of(UnitId unit, String period) {
        return reports.findByUnitIdAndPeriod(unit, period);
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
                ? read(report)
                : json.readValue(report.contents(), Contents.class);
    }

    /** A file of a frozen report as it was made then; empty while it is open. */
    public Optional<byte[]> file(Report report, ReportForm form) {
        return jdbc.sql("select bytes from report.frozen_file where report_id = ? and form = ?")
                .params(report.id().value(), form.extension())
                .query(byte[].class)
                .optional();
    }

    /** Everything computed anew; in one transaction, so that its parts agree. */
    Contents read(Report report) {
        LocalDate day = report.until();
        UnitRow municipality = municipality(day);
        boolean whole = municipality.id().equals(report.unitId());
        Optional<PlanReading.Version> version = plan.version(day);
        Map<String, String> texts = new LinkedHashMap<>();
        sections(report.id()).forEach(section -> texts.put(section.key(), section.text()));
        return new Contents(
                Contents.FORMAT,
                municipality.name(),
                whole ? municipality.name() : name(report.unitId(), day),
                whole,
                report.period(),
                day,
                report.registryNumber(),
                report.contact(),
                report.contactEmail(),
                report.sample(),
                version.map(PlanReading.Version::title).orElse(null),
                texts,
                version.map(one -> plan.steering(report.unitId(), one.id(), day))
                        .orElse(new Contents.Steering(null, null, List.of())),
                plan.followUps(day, whole).stream()
                        .map(row ->
                                new Contents.FollowUp(
                                        row.name(),
                                        figures.of(
                                                row.indicators(),
                                                report.unitId(),
                                                municipality.id(),
                                                day)))
                        .toList(),
                version.map(one -> plan.areas(report.unitId(), one.id(), day)).orElse(List.of()),
                version.map(one -> plan.parts(report.unitId(), one.id(), day)).orElse(List.of()));
    }

    private UnitRow municipality(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id as id, name from organisation.unit_on(:day)
                        where parent_id is null order by name limit 1
                        """)
                .param("day", day)
                .query(UnitRow.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** As the unit was called on the day, or is called. */
    private String name(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select coalesce(named.name, latest.name) from organisation.unit_latest latest
                        left join organisation.unit_on(:day) named on named.unit_id = latest.unit_id
                        where latest.unit_id = :unit
                        """)
                .param("day", day)
                .param("unit", unit.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
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
