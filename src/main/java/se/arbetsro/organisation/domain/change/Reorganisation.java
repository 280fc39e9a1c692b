package se.arbetsro.organisation.domain.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.time.Validity;

/**
 * Writes the periods of units as a change states them. Foreign keys over time are asked at the end,
 * since parents and children move in any order.
 */
@Component
class Reorganisation {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reorganisation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One change of the organisation at a time: another waits until this one has ended. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.change_set'))")
                .query((_, _) -> true)
                .single();
        jdbc.sql("set constraints all deferred").update();
    }

    /** Asks now what was put off, so that a fault is met here and not at the commit. */
    void settle() {
        jdbc.sql("set constraints all immediate").update();
    }

    /** New units, any number: they may lie below each other. */
    void found(List<PlannedUnit> units, LocalDate day, boolean sample) {
        for (PlannedUnit unit : units) {
            jdbc.sql(
                            """
                            insert into organisation.unit (id, code, sample, created_at, created_by, version)
                            values (:id, :code, :sample, :at, :by, 1)
                            """)
                    .param("id", unit.unit().value())
                    .param("code", unit.code())
                    .param("sample", sample)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", CurrentViewer.get().id())
                    .update();
        }
        units.forEach(unit -> insertPeriod(unit, day));
    }

    /** Another name, kind or parent from the day on. */
    void change(PlannedUnit unit, LocalDate day) {
        cut("organisation.unit_period", unit.unit(), day);
        insertPeriod(unit, day);
        touch(unit.unit());
    }

    private void insertPeriod(PlannedUnit unit, LocalDate day) {
        UnitId parent = unit.parent();
        jdbc.sql(
                        """
                        insert into organisation.unit_period (unit_id, valid, name, name_en, short_name, kind,
                            parent_id)
                        values (:id, daterange(:day, null), :name, :nameEn, :shortName, :kind,
                            cast(:parent as uuid))
                        """)
                .param("id", unit.unit().value())
                .param("day", day)
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind())
                .param("parent", parent == null ? null : parent.value().toString())
                .update();
    }

    private record Row(
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind) {}

    /** A child of a closing unit gets a new parent for each of its days from this one on. */
    void rehome(UnitId child, UnitId from, UnitId to, LocalDate day) {
        List<Row> rows =
                jdbc.sql(
                                """
                                select valid, name, name_en, short_name, kind from organisation.unit_period
                                where unit_id = :child and parent_id = :from and valid && daterange(:day, null)
                                """)
                        .param("child", child.value())
                        .param("from", from.value())
                        .param("day", day)
                        .query(Row.class)
                        .list();
        for (Row row : rows) {
            LocalDate first = row.valid().from().isBefore(day) ? day : row.valid().from();
            cut("organisation.unit_period", child, row.valid(), day);
            jdbc.sql(
                            """
                            insert into organisation.unit_period (unit_id, valid, name, name_en, short_name,
                                kind, parent_id)
                            values (:child, daterange(:first, cast(:until as date)), :name, :nameEn, :shortName,
                                :kind, :to)
                            """)
                    .param("child", child.value())
                    .param("first", first)
                    .param("until", row.valid().until())
                    .param("name", row.name())
                    .param("nameEn", row.nameEn())
                    .param("shortName", row.shortName())
                    .param("kind", row.kind())
                    .param("to", to.value())
                    .update();
        }
        touch(child);
    }

    /** Ends one row on the day; one that would have begun on it or later is taken away. */
    private void cut(String table, UnitId unit, Validity valid, LocalDate day) {
        String sql =
                valid.from().isBefore(day)
                        ? "update " + table + " set valid = daterange(lower(valid), :day)"
                        : "delete from " + table;
        jdbc.sql(sql + " where unit_id = :unit and lower(valid) = :from")
                .param("day", day)
                .param("unit", unit.value())
                .param("from", valid.from())
                .update();
    }

    /** No more from the day: neither the unit nor its service lines. */
    void close(UnitId unit, LocalDate day) {
        cut("organisation.unit_service_line", unit, day);
        cut("organisation.unit_period", unit, day);
        touch(unit);
    }

    /** A new unit carries out what those did from which it took over. */
    void inheritServiceLines(UnitId unit, LocalDate day) {
        jdbc.sql(
                        """
                        insert into organisation.unit_service_line (unit_id, service_line, valid)
                        select distinct cast(:unit as uuid), line.service_line, daterange(:day, null)
                        from organisation.unit_predecessor link
                        join organisation.unit_service_line line on line.unit_id = link.predecessor_id
                        where link.unit_id = :unit and link.since = :day
                            and line.valid @> cast(:day as date) - 1
                            and not exists (select from organisation.unit_service_line own
                                where own.unit_id = :unit and own.service_line = line.service_line
                                    and own.valid && daterange(:day, null))
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }

    void succeed(PlannedSuccession succession, LocalDate day) {
        jdbc.sql(
                        """
                        insert into organisation.unit_predecessor (unit_id, predecessor_id, since)
                        values (?, ?, ?) on conflict (unit_id, predecessor_id) do nothing
                        """)
                .params(succession.unit().value(), succession.predecessor().value(), day)
                .update();
    }

    private void cut(String table, UnitId unit, LocalDate day) {
        jdbc.sql("delete from " + table + " where unit_id = :unit and lower(valid) >= :day")
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql(
                        "update "
                                + table
                                + " set valid = daterange(lower(valid), :day)"
                                + " where unit_id = :unit and valid @> cast(:day as date)")
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }

    private void touch(UnitId unit) {
        jdbc.sql("update organisation.unit set version = version + 1 where id = ?")
                .param(unit.value())
                .update();
    }

    /** Whether a unit is invented: what comes of it is, too. */
    boolean isSample(UUID unit) {
        return jdbc.sql("select sample from organisation.unit where id = ?")
                .param(unit)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
