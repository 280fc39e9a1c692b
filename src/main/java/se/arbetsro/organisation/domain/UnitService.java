package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.domain.UnitEntry.Succession;
import se.arbetsro.organisation.domain.UnitQueries.UnitFacts;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Text2;

/** Writes units. What changes from a day on goes through a change set instead. */
@Service
public class UnitService {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final UnitQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    UnitService(
            JdbcClient jdbc,
            Rows rows,
            UnitQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    private record UnitRow(
            UUID id,
            String code,
            boolean sample,
            @Nullable String noteSv,
            @Nullable String noteEn) {}

    private record PeriodRow(
            UUID unitId,
            String valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable UUID parentId) {}

    private record LineRow(UUID unitId, String serviceLine, String valid) {}

    private record SuccessionRow(UUID unitId, UUID predecessorId, String since) {}

    /**
     * Enters new units, any number at once.
     *
     * @param successions who took over from whom, among these and units that are there
     */
    @Transactional
    public void enterAll(List<UnitEntry> units, List<Succession> successions) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        insertUnits(units);
        insertPeriods(units);
        insertLines(units);
        insertSuccessions(successions);
        audit.record(
                Act.of("unit.imported", "unit", UUID.randomUUID())
                        .with("count", null, units.size()));
    }

    /**
     * Writes the facts of a unit right, as they hold today and held since they last changed.
     *
     * @throws NotFound when there is no such unit
     * @throws ChangedMeanwhile when somebody else has changed it since
     */
    @Transactional
    public void correct(UnitId id, UnitCorrection correction) {
        LocalDate today = LocalDate.now(clock);
        UnitFacts before = queries.find(id, today).orElseThrow(NotFound::new);
        access.require(Permission.UNIT_CHANGE, id);
        Text2 note = correction.note();
        int changed =
                jdbc.sql(
                                """
                                update organisation.unit
                                set note_sv = :noteSv, note_en = :noteEn, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("noteSv", note == null ? null : note.sv())
                        .param("noteEn", note == null ? null : note.en())
                        .param("version", correction.version())
                        .update();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
        jdbc.sql(
                        """
                        update organisation.unit_period
                        set name = :name, name_en = :nameEn, short_name = :shortName, kind = :kind
                        where unit_id = :id and shown @> cast(:today as date)
                        """)
                .param("id", id.value())
                .param("name", correction.name().sv())
                .param("nameEn", correction.name().en())
                .param("shortName", correction.shortName())
                .param("kind", correction.kind())
                .param("today", today)
                .update();
        audit.record(
                Act.of("unit.corrected", "unit", id)
                        .in(id)
                        .with("unit.name", before.name(), correction.name().sv())
                        .with("unit.nameEn", before.nameEn(), correction.name().en())
                        .with("unit.shortName", before.ownShortName(), correction.shortName())
                        .with("unit.kind", before.kind(), correction.kind())
                        .withText("unit.note", before.noteSv(), note == null ? null : note.sv()));
    }

    /** What a unit is called. */
    public record Naming(Text2 name, @Nullable String shortName) {}

    /**
     * Writes name and kind right as they hold from the day on which they last changed, any time in
     * the life of the unit. Differs from {@link #correct}, which is about today and the note.
     *
     * @param from the first day of that time
     * @throws NotFound when no time of the unit begins that day
     */
    @Transactional
    public void rename(UnitId id, LocalDate from, Naming naming, String kind) {
        access.require(Permission.UNIT_CHANGE, id);
        UnitFacts before = queries.find(id, from).orElseThrow(NotFound::new);
        int changed =
                jdbc.sql(
                                """
                                update organisation.unit_period
                                set name = :name, name_en = :nameEn, short_name = :shortName, kind = :kind
                                where unit_id = :id and lower(valid) = :from
                                """)
                        .param("id", id.value())
                        .param("name", naming.name().sv())
                        .param("nameEn", naming.name().en())
                        .param("shortName", naming.shortName())
                        .param("kind", kind)
                        .param("from", from)
                        .update();
        if (changed != 1) {
            throw new NotFound();
        }
        jdbc.sql("update organisation.unit set version = version + 1 where id = ?")
                .param(id.value())
                .update();
        audit.record(
                Act.of("unit.corrected", "unit", id)
                        .in(id)
                        .with("unit.name", before.name(), naming.name().sv())
                        .with("unit.nameEn", before.nameEn(), naming.name().en())
                        .with("unit.shortName", before.ownShortName(), naming.shortName())
                        .with("unit.kind", before.kind(), kind));
    }

    /**
     * Says which service lines a unit has from a day on.
     *
     * @param from a day in the life of the unit; what held before stays as it was
     * @throws NotFound when the unit is not there on that day
     * @throws ChangedMeanwhile when somebody else has changed the unit since
     */
    @Transactional
    public void setServiceLines(UnitId id, Set<String> lines, LocalDate from, long version) {
        UnitFacts unit = queries.find(id, from).orElseThrow(NotFound::new);
        access.require(Permission.UNIT_CHANGE, id);
        if (!unit.existsOn(from)) {
            throw new NotFound();
        }
        int changed =
                jdbc.sql(
                                "update organisation.unit set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), version)
                        .update();
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
        String before =
                jdbc.sql(
                                """
                                select string_agg(service_line, ', ' order by service_line)
                                from organisation.unit_service_line where unit_id = ? and valid @> cast(? as date)
                                """)
                        .params(id.value(), from)
                        .query(String.class)
                        .optional()
                        .orElse(null);
        jdbc.sql(
                        """
                        delete from organisation.unit_service_line
                        where unit_id = :id and lower(valid) >= :from
                        """)
                .param("id", id.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        update organisation.unit_service_line set valid = daterange(lower(valid), :from)
                        where unit_id = :id and valid @> cast(:from as date)
                        """)
                .param("id", id.value())
                .param("from", from)
                .update();
        for (String line : lines) {
            jdbc.sql(
                            """
                            insert into organisation.unit_service_line (unit_id, service_line, valid)
                            values (:id, :line, daterange(:from, cast(:until as date)))
                            """)
                    .param("id", id.value())
                    .param("line", line)
                    .param("from", from)
                    .param("until", unit.closedOn())
                    .update();
        }
        audit.record(
                Act.of("unit.serviceLines", "unit", id)
                        .in(id)
                        .with(
                                "unit.serviceLines",
                                before,
                                String.join(", ", new TreeSet<>(lines))));
    }

    private void insertUnits(List<UnitEntry> units) {
        jdbc.sql(
                        """
                        insert into organisation.unit
                            (id, code, sample, note_sv, note_en, created_at, created_by, version)
                        select id, code, sample, note_sv, note_en, :at, :by, 1
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (id uuid, code text, sample boolean, note_sv text, note_en text)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param(
                        "rows",
                        rows.of(
                                units.stream()
                                        .map(unit ->
                                                new UnitRow(
                                                        unit.id().value(),
                                                        unit.code(),
                                                        unit.sample(),
                                                        unit.noteSv(),
                                                        unit.noteEn()))
                                        .toList()))
                .update();
    }

    private void insertPeriods(List<UnitEntry> units) {
        jdbc.sql(
                        """
                        insert into organisation.unit_period
                            (unit_id, valid, name, name_en, short_name, kind, parent_id)
                        select unit_id, valid, name, name_en, short_name, kind, parent_id
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (unit_id uuid, valid daterange, name text, name_en text,
                                short_name text, kind text, parent_id uuid)
                        """)
                .param(
                        "rows",
                        rows.of(
                                units.stream()
                                        .flatMap(unit ->
                                                unit.periods().stream()
                                                        .map(period -> row(unit, period)))
                                        .toList()))
                .update();
    }

    private static PeriodRow row(UnitEntry unit, UnitEntry.Period period) {
        return new PeriodRow(
                unit.id().value(),
                period.valid().toRange(),
                period.name(),
                period.nameEn(),
                period.shortName(),
                period.kind(),
                period.parent() == null ? null : period.parent().value());
    }

    private void insertLines(List<UnitEntry> units) {
        jdbc.sql(
                        """
                        insert into organisation.unit_service_line (unit_id, service_line, valid)
                        select unit_id, service_line, valid
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (unit_id uuid, service_line text, valid daterange)
                        """)
                .param(
                        "rows",
                        rows.of(
                                units.stream()
                                        .flatMap(unit ->
                                                unit.lines().stream()
                                                        .map(line ->
                                                                new LineRow(
                                                                        unit.id().value(),
                                                                        line.serviceLine(),
                                                                        line.valid().toRange())))
                                        .toList()))
                .update();
    }

    private void insertSuccessions(List<Succession> successions) {
        jdbc.sql(
                        """
                        insert into organisation.unit_predecessor (unit_id, predecessor_id, since)
                        select unit_id, predecessor_id, since
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as entry (unit_id uuid, predecessor_id uuid, since date)
                        """)
                .param(
                        "rows",
                        rows.of(
                                successions.stream()
                                        .map(one ->
                                                new SuccessionRow(
                                                        one.unit().value(),
                                                        one.predecessor().value(),
                                                        one.since().toString()))
                                        .toList()))
                .update();
    }
}
