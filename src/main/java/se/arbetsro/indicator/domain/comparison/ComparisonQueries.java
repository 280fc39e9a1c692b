package se.arbetsro.indicator.domain.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
