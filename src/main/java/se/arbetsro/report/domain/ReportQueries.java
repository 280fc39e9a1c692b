package se.arbetsro.report.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Period;
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
    private final ActivityReading activities;
    private final SteeringReading steering;
    private final FigureReading figures;
    private final AnalysisReading analyses;
    private final JsonMapper json;
    private final Clock clock;

    ReportQueries(
            JdbcClient jdbc,
            ReportRepository reports,
            SectionRepository sections,
            PlanReading plan,
            ActivityReading activities,
            SteeringReading steering,
            FigureReading figures,
            AnalysisReading analyses,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.sections = sections;
        this.plan = plan;
        this.activities = activities;
        this.steering = steering;
        this.figures = figures;
        this.analyses = analyses;
        this.json = json;
        this.clock = clock;
    }

    /** A report in the list. */
    public record Row(
            ReportId id,
            UnitId unitId,
            String unit,
            String period,
            int edition,
            @Nullable Instant frozenAt,
            @Nullable String sha256,
            boolean sample) {}

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
                    or 'T2-rapport ' || left(report.period, 4) ilike :words)
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
            @Nullable UnitId unit, @Nullable String period, @Nullable ReportId after, int most) {
        Map<String, Object> parameters = new java.util.HashMap<>();
        StringBuilder condition = new StringBuilder("and report.frozen_at is not null");
        if (unit != null) {
            condition.append(" and report.unit_id = :unit");
            parameters.put("unit", unit.value());
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
                order by report.period desc, unit.parent_id is not null, unit.name, report.edition desc
                """
                        + most);
    }

    private List<Row> read(String condition, Map<String, Object> parameters, String order) {
        return jdbc.sql(
                        """
                        select report.id, report.unit_id, unit.name as unit, report.period, report.edition,
                            report.frozen_at, report.sha256, report.sample
                        from report.report
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where (report.frozen_at is not null
                            or report.unit_id in (select unit_id from organisation.reach('REPORT_EDIT')))
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

    /** The last edition for a unit and period, whether or not the viewer may see it. */
    Optional<Report> lastOf(UnitId unit, String period) {
        return reports.findFirstByUnitIdAndPeriodOrderByEditionDesc(unit, period);
    }

    /** Whether no later edition has been begun. */
    public boolean isLastEdition(Report report) {
        return lastOf(report.unitId(), report.period())
                .filter(last -> last.edition() == report.edition())
                .isPresent();
    }

    /** The last edition that the viewer may see; empty where there is none. */
    public Optional<Report> of(UnitId unit, Period period) {
        return ofUnit(unit).stream()
                .filter(row -> row.period().equals(period.code()))
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

    /** What an open report tells of; empty where no plan is in use. */
    Optional<ReportScope> scope(Report report) {
        return plan.version(toldUntil(report)).map(version -> scope(report, version));
    }

    private ReportScope scope(Report report, PlanReading.Version version) {
        LocalDate day = toldUntil(report);
        // A period that has not begun counts from the start of this year.
        LocalDate first =
                day.isBefore(report.ofPeriod().firstDay())
                        ? day.withDayOfYear(1)
                        : report.ofPeriod().firstDay();
        return new ReportScope(report.unitId(), version.id(), first, day, clock.getZone());
    }

    private static Contents.@Nullable Attached attached(List<Contents.Area> areas) {
        int all = areas.stream().mapToInt(Contents.Area::count).sum();
        return all > Contents.LAID_OUT ? new Contents.Attached(all, null) : null;
    }

    /** Everything computed anew; in one transaction, so that its parts agree. */
    Contents read(Report report) {
        LocalDate day = toldUntil(report);
        UnitRow municipality = municipality(day);
        boolean whole = municipality.id().equals(report.unitId());
        Optional<PlanReading.Version> version = plan.version(day);
        Optional<ReportScope> scope = version.map(one -> scope(report, one));
        List<Contents.Area> areas = scope.map(plan::areas).orElse(List.of());
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
                version.map(one -> steering.steering(report.unitId(), one.id(), day))
                        .orElse(new Contents.Steering(null, null, List.of())),
                plan.followUps(day, whole).stream()
                        .map(row -> followUp(row, report.unitId(), municipality.id(), day))
                        .toList(),
                areas,
                scope.map(activities::parts).orElse(List.of()),
                version.flatMap(one -> analyses.of(report.unitId(), one.id(), day, !whole))
                        .orElse(null),
                whole
                        ? version.map(one -> steering.groups(municipality.id(), one.id(), day))
                                .orElse(List.of())
                        : List.of(),
                report.correction() == null
                        ? null
                        : new Contents.Correction(report.edition(), report.correction()),
                attached(areas));
    }

    /** The last day of the period, or today while that lies ahead. */
    public LocalDate toldUntil(Report report) {
        LocalDate today = LocalDate.now(clock);
        return report.until().isBefore(today) ? report.until() : today;
    }

    /**
     * With figures where there are any; what is described in words leaves out that there are none.
     */
    private Contents.FollowUp followUp(
            PlanReading.FollowUpRow row, UnitId unit, UnitId municipality, LocalDate day) {
        List<Contents.Figure> found = figures.of(row.indicators(), unit, municipality, day);
        Optional<SectionKey> section =
                row.indicators().stream()
                        .flatMap(key -> SectionKey.describing(key).stream())
                        .findFirst();
        return new Contents.FollowUp(
                row.name(),
                section.isEmpty()
                        ? found
                        : found.stream().filter(Contents.Figure::isKnown).toList(),
                section.map(SectionKey::code).orElse(null));
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

    /** The unit of a report, as it was called on its last day. */
    public String unitName(Report report) {
        return name(report.unitId(), report.until());
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

    /**
     * A report that nobody has begun, as it would be: with nothing written. Only for whoever may
     * write it.
     */
    Optional<Report> unwritten(UnitId unit, Period period) {
        return mayEdit(unit)
                ? Optional.of(
                        new Report(
                                ReportId.random(),
                                unit,
                                period.code(),
                                1,
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

    /** Someone who may write for a unit. */
    public record PersonRow(UUID id, String name) {}

    /** Those who may write the report of a unit, by name. */
    public List<PersonRow> writersFor(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct person.person_id as id, person.name
                        from organisation.role_on(:day) role
                        join organisation.unit_within within
                            on within.ancestor_id = role.unit_id and within.unit_id = :unit
                        join organisation.person_name person on person.person_id = role.person_id
                        where role.role in (:roles) and person.name is not null
                        order by person.name
                        """)
                .param("day", day)
                .param("unit", unit.value())
                .param(
                        "roles",
                        Arrays.stream(Role.values())
                                .filter(role -> role.may(Permission.REPORT_EDIT))
                                .map(Role::name)
                                .toList())
                .query(PersonRow.class)
                .list();
    }

    /** A section that waits for its owner. */
    public record TaskRow(
            ReportId report,
            String unit,
            String period,
            String key,
            @Nullable LocalDate dueOn,
            boolean begun) {}

    /** The sections of open reports that are given to someone and not done, the first due first. */
    public List<TaskRow> waitingFor(UUID owner) {
        return jdbc.sql(
                        """
                        select report.id as report, unit.name as unit, report.period, section.key, section.due_on,
                            section.text <> '' as begun
                        from report.section
                        join report.report on report.id = section.report_id
                        join organisation.unit_latest unit on unit.unit_id = report.unit_id
                        where section.owner_id = :owner and section.done_at is null and report.frozen_at is null
                            and report.unit_id in (select unit_id from organisation.reach('REPORT_EDIT'))
                        order by section.due_on nulls last, unit.name, section.key
                        limit 20
                        """)
                .param("owner", owner)
                .query((row, _) ->
                        new TaskRow(
                                new ReportId(row.getObject("report", UUID.class)),
                                row.getString("unit"),
                                row.getString("period"),
                                row.getString("key"),
                                row.getObject("due_on", LocalDate.class),
                                row.getBoolean("begun")))
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
