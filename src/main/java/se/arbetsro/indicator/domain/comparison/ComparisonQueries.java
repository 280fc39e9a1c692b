package se.arbetsro.indicator.domain.comparison;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.time.Period;

/** Reads what units beside each other have of one indicator, as far as the viewer may read it. */
@Component
@Transactional(readOnly = true)
public class ComparisonQueries {

    private final JdbcClient jdbc;

    ComparisonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How figures vary by chance, as a person said last. */
    public enum Chance {
        /** A share of people. */
        SHARE,
        /** Events per person. */
        RATE,
        /** Neither, such as a share of time. */
        NEITHER
    }

    /** What was said last of a definition; empty where nothing was. */
    public Optional<Chance> chance(DefinitionId definition) {
        return jdbc.sql(
                        """
                        select kind from indicator.chance where definition_id = ?
                        order by said_at desc limit 1
                        """)
                .param(definition.value())
                .query(String.class)
                .optional()
                .map(Chance::valueOf);
    }

    /** The periods in which the units below one have figures, the latest first. */
    public List<Period> periods(DefinitionId definition, UnitId top, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select distinct observation.period from indicator.observation_readable observation
                        join organisation.unit_on(:day) unit on unit.unit_id = observation.unit_id
                        where observation.definition_id = :definition and unit.parent_id = :top
                            and observation.known_until is null and observation.period is not null
                            and indicator.told_by(observation.span, :day, (select platform.today()))
                        """)
                .param("day", day)
                .param("definition", definition.value())
                .param("top", top.value())
                .query(String.class)
                .list()
                .stream()
                .map(Period::of)
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    /**
     * A unit with its figure.
     *
     * @param value null where there is none, or none that the viewer may read
     * @param size how many people it is about; null where that is not kept
     */
    public record Row(UnitId id, String name, @Nullable BigDecimal value, @Nullable Integer size) {}

    /**
     * A unit with its figures since a day.
     *
     * @param depth how many levels below the one asked for
     * @param periods in the order of time
     * @param values one for each period
     */
    public record Course(
            UnitId id,
            String name,
            int depth,
            List<Period> periods,
            List<BigDecimal> values,
            long total) {}

    /**
     * A unit and all below it, in the order of the tree, each with its figures of a definition. One
     * statement, whatever the number of units and years.
     */
    public List<Course> courses(
            DefinitionId definition,
            UnitId top,
            LocalDate since,
            LocalDate day,
            int most,
            long after) {
        // Units have figures of the same periods, so that each code is read once.
        Map<String, Period> known = new HashMap<>();
        return jdbc.sql(
                        """
                        with recursive unit as materialized (
                            select unit_id, parent_id, name, short_name from organisation.unit_on(:day)
                        ), below as (
                            select unit_id, short_name, 0 as depth, array[]::text[] as path from unit
                            where unit_id = :top
                            union all
                            select unit.unit_id, unit.short_name, below.depth + 1,
                                below.path || unit.name || unit.unit_id::text
                            from below join unit on unit.parent_id = below.unit_id
                        ), shown as materialized (
                            select below.*, count(*) over () as total from below
                            order by path collate "sv-SE-x-icu" limit :most offset :after
                        ), figure as materialized (
                            select observation.unit_id,
                                array_agg(observation.period
                                    order by upper(observation.span), lower(observation.span)) as periods,
                                array_agg(observation.value
                                    order by upper(observation.span), lower(observation.span)) as values
                            from indicator.observation_readable observation
                            where observation.definition_id = :definition
                                and observation.unit_id in (select shown.unit_id from shown)
                                and observation.known_until is null and observation.period is not null
                                and observation.value is not null and upper(observation.span) > :since
                                and indicator.told_by(observation.span, :day, (select platform.today()))
                            group by observation.unit_id
                        )
                        select shown.unit_id, shown.short_name, shown.depth, shown.total, figure.periods,
                            figure.values
                        from shown left join figure on figure.unit_id = shown.unit_id
                        order by shown.path collate "sv-SE-x-icu"
                        """)
                .param("definition", definition.value())
                .param("top", top.value())
                .param("since", since)
                .param("day", day)
                .param("most", most)
                .param("after", after)
                .query((row, _) -> course(row, known))
                .list();
    }

    private static Course course(ResultSet row, Map<String, Period> known) throws SQLException {
        Array periods = row.getArray("periods");
        Array values = row.getArray("values");
        return new Course(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("short_name"),
                row.getInt("depth"),
                periods == null
                        ? List.of()
                        : Arrays.stream((String[]) periods.getArray())
                                .map(code -> known.computeIfAbsent(code, Period::of))
                                .toList(),
                values == null ? List.of() : List.of((BigDecimal[]) values.getArray()),
                row.getLong("total"));
    }

    /** The units right below one with their figures in a period, by name. */
    public List<Row> units(DefinitionId definition, UnitId top, Period period, LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.short_name as name, observation.value,
                            observation.group_size as size
                        from organisation.unit_on(:day) unit
                        left join indicator.observation_readable observation
                            on observation.unit_id = unit.unit_id
                            and observation.definition_id = :definition
                            and observation.period = :period and observation.known_until is null
                        where unit.parent_id = :top
                        order by unit.name
                        """)
                .param("day", day)
                .param("definition", definition.value())
                .param("period", period.code())
                .param("top", top.value())
                .query(Row.class)
                .list();
    }
}
