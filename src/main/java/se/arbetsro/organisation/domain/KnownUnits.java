package se.arbetsro.organisation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Validity;

/** Reads what is there of units, as a file would state it, to compare a file with. */
@Component
class KnownUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UnitId unitId,
            String code,
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parent,
            @Nullable String serviceLines) {}

    /** A time in the life of a known unit. */
    record Period(
            UnitId unitId,
            String code,
            Validity valid,
            String name,
            @Nullable String nameEn,
            @Nullable String shortName,
            String kind,
            @Nullable String parent,
            Set<String> serviceLines) {

        static Period of(Row row) {
            String lines = row.serviceLines();
            return new Period(
                    row.unitId(),
                    row.code(),
                    row.valid(),
                    row.name(),
                    row.nameEn(),
                    row.shortName(),
                    row.kind(),
                    row.parent(),
                    lines == null ? Set.of() : Set.of(lines.split(" ")));
        }

        boolean says(UnitIntake.Line line) {
            return name.equals(line.name())
                    && Objects.equals(nameEn, line.nameEn())
                    && Objects.equals(shortName, line.shortName())
                    && kind.equals(line.kind());
        }
    }

    /** By code and first day. */
    List<Period> periods() {
        return jdbc
                .sql(
                        """
                        select unit.id as unit_id, unit.code, period.valid, period.name, period.name_en,
                            period.short_name, period.kind, parent.code as parent,
                            (select string_agg(line.service_line, ' ')
                                from organisation.unit_service_line line
                                where line.unit_id = unit.id and line.valid @> greatest(
                                    lower(period.valid),
                                    least(cast(:today as date), coalesce(upper(period.valid) - 1, cast(:today as date)))))
                                as service_lines
                        from organisation.unit_period period
                        join organisation.unit on unit.id = period.unit_id
                        left join organisation.unit parent on parent.id = period.parent_id
                        order by unit.code, lower(period.valid)
                        """)
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list()
                .stream()
                .map(Period::of)
                .toList();
    }
}
