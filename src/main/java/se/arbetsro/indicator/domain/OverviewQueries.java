package se.arbetsro.indicator.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Language;

/**
 * Reads the figures of many indicators in many units, as far as the viewer may read them: a row for
 * each course, not for each figure. Differs from {@link IndicatorQueries}, which reads every figure
 * with where it comes from.
 */
@Component
@Transactional(readOnly = true)
public class OverviewQueries {

    /** Of a longer course only the last so many figures are read. */
    private static final int MOST_FIGURES = 60;

    private final JdbcClient jdbc;
    private final TargetRepository targets;

    OverviewQueries(JdbcClient jdbc, TargetRepository targets) {
        this.jdbc = jdbc;
        this.targets = targets;
    }

    /** A unit that stands beside others. */
    public record Column(UnitId id, String name, String shortName) {}

    /** A unit and those right below it that exist on the day, itself first. */
    public List<Column> columns(UnitId top, LocalDate day, int most) {
        return jdbc.sql(
                        """
                        select unit_id as id, name, short_name from organisation.unit_on(:day)
                        where unit_id = :top or parent_id = :top
                        order by unit_id <> :top, name limit :most
                        """)
                .param("day", day)
                .param("top", top.value())
                .param("most", most)
                .query(Column.class)
                .list();
    }

    /** The units that have others below them, from the top. */
    public List<FigureUnits.UnitRow> tops(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit_id as id, name from organisation.unit_on(:day) unit
                        where unit_id in (select parent_id from organisation.unit_on(:day))
                        order by parent_id is not null, name
                        """)
                .param("day", day)
                .query(FigureUnits.UnitRow.class)
                .list();
    }

    /**
     * The figures of a definition in a unit, in the order of time.
     *
     * @param slots codes of periods, or words where there is none
     * @param values null where one is missing or described
     * @param marks for each figure what it is, one of {@link #MISSING}, {@link #EXACT}, {@link
     *     #ABOUT} and {@link #DESCRIBED}
     */
    public record Row(
            DefinitionId definition,
            UnitId unit,
            List<String> slots,
            List<@Nullable BigDecimal> values,
            String marks) {

        public static final char MISSING = '-';
        public static final char EXACT = '=';
        public static final char ABOUT = '~';
        public static final char DESCRIBED = 't';
    }

    /**
     * One statement, whatever the number of definitions and units. It names no column that is not
     * in the index observation_course: so no row of the table is read, and nothing is sorted.
     */
    public List<Row> courses(
            List<Definition> definitions, List<UnitId> units, LocalDate day, Language language) {
        return jdbc.sql(
                        """
                        select observation.definition_id, observation.unit_id,
                            (array_agg(coalesce(observation.period,
                                case when :english then observation.span_en end, observation.span_sv)
                                order by upper(observation.span) desc, lower(observation.span) desc))[1 : %1$d]
                                as slots,
                            (array_agg(observation.value
                                order by upper(observation.span) desc, lower(observation.span) desc))[1 : %1$d]
                                as values,
                            right(reverse(string_agg(case
                                when observation.missing is not null then '-'
                                when observation.value is null then 't'
                                when observation.about then '~' else '=' end, ''
                                order by upper(observation.span) desc, lower(observation.span) desc)), %1$d)
                                as marks
                        from indicator.observation_readable observation
                        where observation.definition_id = any (:definitions)
                            and observation.unit_id = any (:units)
                            and observation.known_until is null
                            and indicator.told_by(observation.span, :day, (select platform.today()))
                        group by observation.definition_id, observation.unit_id
                        """
                                .formatted(MOST_FIGURES))
                .param("english", language == Language.EN)
                .param("definitions", ids(definitions))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new DefinitionId(row.getObject("definition_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                List.of((String[]) row.getArray("slots").getArray()).reversed(),
                Arrays.asList((@Nullable BigDecimal[]) row.getArray("values").getArray())
                        .reversed(),
                row.getString("marks"));
    }

    /** The targets of the definitions in the units. */
    public List<Target> targets(List<Definition> definitions, List<UnitId> units) {
        return definitions.isEmpty() || units.isEmpty()
                ? List.of()
                : targets.findAllByUnitIdInAndDefinitionIdIn(
                        units, definitions.stream().map(Definition::id).toList());
    }

    private static UUID[] ids(List<Definition> definitions) {
        return definitions.stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }
}
