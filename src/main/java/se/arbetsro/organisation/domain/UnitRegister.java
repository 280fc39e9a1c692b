package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.domain.UnitEntry.Succession;
import se.arbetsro.platform.security.CurrentViewer;

/** Writes many units with their lives at once; rules and access are its callers'. */
@Component
class UnitRegister {

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Clock clock;

    UnitRegister(JdbcClient jdbc, Rows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
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

    void insertUnits(List<UnitEntry> units) {
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

    void insertPeriods(List<UnitEntry> units) {
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

    void insertLines(List<UnitEntry> units) {
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

    void insertSuccessions(List<Succession> successions) {
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
