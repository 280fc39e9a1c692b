package se.arbetsro.indicator.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.organisation.UnitId;

/** Reads the units that have figures, or for which figures can be entered. */
@Component
@Transactional(readOnly = true)
public class FigureUnits {

    private static final String OF_DEFINITIONS =
            " and observation.definition_id = any (:definitions)";

    private final JdbcClient jdbc;
    private final KeptDefinitions definitions;

    FigureUnits(JdbcClient jdbc, KeptDefinitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /** A unit in which something has been observed. */
    public record UnitRow(UnitId id, String name) {}

    /** The unit at the top of the tree; empty until the municipality has been set up. */
    public Optional<UnitRow> municipality(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id as id, name from organisation.unit_on(:day)
                        where parent_id is null order by name limit 1
                        """)
                .param("day", day)
                .query(UnitRow.class)
                .optional();
    }

    /** A unit by its id, as it is called on the day or was called last. */
    public Optional<UnitRow> unit(UnitId id, LocalDate day) {
        return jdbc.sql(
                        """
                        select latest.unit_id as id, coalesce(named.name, latest.name) as name
                        from organisation.unit_latest latest
                        left join organisation.unit_on(:day) named on named.unit_id = latest.unit_id
                        where latest.unit_id = :id
                        """)
                .param("day", day)
                .param("id", id.value())
                .query(UnitRow.class)
                .optional();
    }

    /** The units that have figures which the viewer may read, of one indicator or of any. */
    public List<UnitRow> unitsWithFigures(@Nullable IndicatorKey key) {
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                        """
                        with recursive
                        -- From one unit to the next along the index, past all the figures of each.
                        measured as (
                            (%1$s order by unit_id limit 1)
                            union all
                            select next.unit_id from measured
                            cross join lateral (
                                %1$s and unit_id > measured.unit_id order by unit_id limit 1) next)
                        select latest.unit_id as id, latest.name from measured
                        join organisation.unit_latest latest on latest.unit_id = measured.unit_id
                        cross join lateral (
                            select from indicator.observation_readable observation
                            where observation.known_until is null
                                and observation.unit_id = measured.unit_id%2$s
                            limit 1) readable
                        order by latest.parent_id is not null, latest.name
                        """
                                .formatted(
                                        "select unit_id from indicator.observation where known_until is null",
                                        key == null ? "" : OF_DEFINITIONS));
        return (key == null ? sql : sql.param("definitions", definitionsOf(key)))
                .query(UnitRow.class)
                .list();
    }

    private UUID[] definitionsOf(IndicatorKey key) {
        return definitions.of(key).stream()
                .map(definition -> definition.id().value())
                .toArray(UUID[]::new);
    }

    /** The units for which the viewer may enter figures, on a day. */
    public List<UnitRow> unitsToEnterFor(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        join organisation.reach('INDICATOR_EDIT') reach on reach.unit_id = unit.unit_id
                        order by unit.parent_id is not null, unit.name
                        """)
                .param("day", day)
                .query(UnitRow.class)
                .list();
    }

    /** A unit with the code by which files know it. */
    public record CodedUnit(UnitId id, String name, @Nullable String code) {}

    /** The units for which the viewer may enter figures today, closed ones too. */
    public List<CodedUnit> unitsToImportFor() {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name, code.code
                        from organisation.unit_latest unit
                        join organisation.reach('INDICATOR_EDIT') reach on reach.unit_id = unit.unit_id
                        join organisation.unit_code code on code.unit_id = unit.unit_id
                        order by unit.parent_id is not null, unit.name
                        """)
                .query(CodedUnit.class)
                .list();
    }
}
