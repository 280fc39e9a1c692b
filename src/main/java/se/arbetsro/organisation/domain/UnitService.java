package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
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
import se.arbetsro.platform.text.Text2;

/** Writes units. What changes from a day on goes through a change set instead. */
@Service
public class UnitService {

    private final JdbcClient jdbc;
    private final UnitRegister register;
    private final UnitQueries queries;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    UnitService(
            JdbcClient jdbc,
            UnitRegister register,
            UnitQueries queries,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters new units, any number at once.
     *
     * @param successions who took over from whom, among these and units that are there
     */
    @Transactional
    public void enterAll(List<UnitEntry> units, List<Succession> successions) {
        access.requireEverywhere(Permission.UNIT_CHANGE);
        register.insertUnits(units);
        register.insertPeriods(units);
        register.insertLines(units);
        register.insertSuccessions(successions);
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
        Naming naming = new Naming(correction.name(), correction.shortName());
        audit.record(
                corrected(before, naming, correction.kind())
                        .withText("unit.note", before.noteSv(), note == null ? null : note.sv()));
    }

    private static Act corrected(UnitFacts before, Naming naming, String kind) {
        return Act.of("unit.corrected", "unit", before.id())
                .in(before.id())
                .with("unit.name", before.name(), naming.name().sv())
                .with("unit.nameEn", before.nameEn(), naming.name().en())
                .with("unit.shortName", before.ownShortName(), naming.shortName())
                .with("unit.kind", before.kind(), kind);
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
        audit.record(corrected(before, naming, kind));
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
}
