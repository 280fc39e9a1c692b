package se.arbetsro.report.domain.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.report.domain.contents.Contents;
import se.arbetsro.report.domain.contents.SectionKey;

/** Reads all that an open report tells, as things are now; in the transaction of its caller. */
@Component
public class ContentsReading {

    private final JdbcClient jdbc;
    private final PlanReading plan;
    private final ActivityReading activities;
    private final SteeringReading steering;
    private final FigureReading figures;
    private final AnalysisReading analyses;
    private final GoverningReading governing;
    private final Clock clock;

    ContentsReading(
            JdbcClient jdbc,
            PlanReading plan,
            ActivityReading activities,
            SteeringReading steering,
            FigureReading figures,
            AnalysisReading analyses,
            GoverningReading governing,
            Clock clock) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.activities = activities;
        this.steering = steering;
        this.figures = figures;
        this.analyses = analyses;
        this.governing = governing;
        this.clock = clock;
    }

    private record UnitRow(UUID id, String name) {}

    /** Everything computed anew; in one transaction, so that its parts agree. */
    public Contents read(ReportSubject subject) {
        LocalDate day = toldUntil(subject);
        UnitRow municipality = municipality(day);
        boolean whole = municipality.id().equals(subject.unit().value());
        Optional<PlanReading.Version> version = plan.version(day);
        Optional<ReportScope> scope = version.map(one -> scope(subject, day, one));
        List<Contents.Area> areas = scope.map(plan::areas).orElse(List.of());
        return new Contents(
                Contents.FORMAT,
                subject.of().kind(),
                municipality.name(),
                whole ? municipality.name() : unitName(subject.unit(), day),
                whole,
                subject.of().code(),
                day,
                subject.registryNumber(),
                subject.contact(),
                subject.contactEmail(),
                subject.sample(),
                version.map(PlanReading.Version::title).orElse(null),
                subject.texts(),
                version.map(one -> steering.steering(subject.unit(), one.id(), day))
                        .orElse(new Contents.Steering(null, null, List.of())),
                plan.followUps(day, whole).stream()
                        .map(row ->
                                followUp(row, subject.unit(), new UnitId(municipality.id()), day))
                        .toList(),
                areas,
                scope.map(activities::parts).orElse(List.of()),
                version.flatMap(one -> analyses.of(subject.unit(), one.id(), day, !whole))
                        .orElse(null),
                whole
                        ? version.map(one -> steering.groups(subject.unit(), one.id(), day))
                                .orElse(List.of())
                        : List.of(),
                subject.correction(),
                attached(areas),
                scope.map(governing::of).orElse(List.of()));
    }

    /**
     * All activities of an open report, area by area; read and closed in a transaction.
     *
     * @param from the first to read, from 0
     * @param until the one after the last
     */
    public Stream<Contents.Listed> activities(ReportSubject subject, int from, int until) {
        LocalDate day = toldUntil(subject);
        return plan.version(day)
                .map(version -> activities.list(scope(subject, day, version), from, until))
                .orElseGet(Stream::empty);
    }

    private LocalDate toldUntil(ReportSubject subject) {
        return subject.of().until(LocalDate.now(clock));
    }

    private ReportScope scope(ReportSubject subject, LocalDate day, PlanReading.Version version) {
        return new ReportScope(
                subject.unit(), version.id(), subject.of().from(day), day, clock.getZone());
    }

    private static Contents.@Nullable Attached attached(List<Contents.Area> areas) {
        int all = areas.stream().mapToInt(Contents.Area::count).sum();
        return all > Contents.LAID_OUT ? new Contents.Attached(all, null) : null;
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

    /**
     * As the unit was called on the day, or is called.
     *
     * @throws NotFound when there is no such unit
     */
    public String unitName(UnitId unit, LocalDate day) {
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
}
