package se.arbetsro.indicator.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.rows.PointRows;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** Reads definitions, which are open, and their series, as far as the viewer may read them. */
@Component
@Transactional(readOnly = true)
public class IndicatorQueries implements Figures {

    private static final String HOLDS = "observation.known_until is null";
    private static final String HELD =
            "observation.known_from < :known and coalesce(observation.known_until >= :known, true)";

    private final JdbcClient jdbc;
    private final KeptDefinitions definitions;
    private final TargetRepository targets;
    private final FigureUnits units;

    IndicatorQueries(
            JdbcClient jdbc,
            KeptDefinitions definitions,
            TargetRepository targets,
            FigureUnits units) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.targets = targets;
        this.units = units;
    }

    /** All definitions of an indicator, earliest first; empty where there is no such indicator. */
    public List<Definition> definitions(IndicatorKey key) {
        return definitions.of(key);
    }

    public Optional<Definition> definition(IndicatorKey key, int number) {
        return definitions.of(key).stream()
                .filter(definition -> definition.number() == number)
                .findFirst();
    }

    public Optional<Target> target(se.arbetsro.indicator.TargetId id) {
        return targets.findById(id);
    }

    @Override
    public Map<String, Source> sources() {
        Map<String, Source> all = new LinkedHashMap<>();
        jdbc.sql("select * from indicator.source order by title_sv collate \"sv-SE-x-icu\"")
                .query((row, _) -> source(row))
                .list()
                .forEach(source -> all.put(source.key(), source));
        return all;
    }

    private static Source source(ResultSet row) throws SQLException {
        Text2 title = PointRows.text(row, "title");
        if (title == null) {
            throw new IllegalStateException("A source without a title");
        }
        return new Source(
                row.getString("key"),
                title,
                row.getString("publisher"),
                row.getString("dated"),
                row.getObject("year", Integer.class),
                row.getString("registry_number"),
                PointRows.text(row, "note"));
    }

    /**
     * For each indicator, by key, the definition of a figure that ends on the day: the last that
     * had begun, or the first where none had.
     */
    public Map<String, Definition> definitionsOfFigures(LocalDate lastDay) {
        Map<String, Definition> byKey = new HashMap<>();
        definitions.all().stream()
                .sorted(java.util.Comparator.comparingInt(Definition::number))
                .forEach(definition ->
                        byKey.merge(
                                definition.indicatorKey(),
                                definition,
                                (held, later) ->
                                        later.valid().from().isAfter(lastDay) ? held : later));
        return byKey;
    }

    /** Every definition, by its indicator and number. */
    public List<Definition> definitions() {
        return definitions.all();
    }

    /** Every indicator that has a definition on the day, with its figures in a unit. */
    public List<OfIndicator> all(UnitId unit, Reading reading) {
        return of(keysInForce(reading.until()), unit, reading);
    }

    private List<IndicatorKey> keysInForce(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select indicator.key from indicator.indicator
                        where exists (
                            select from indicator.definition_on(:day) definition
                            where definition.indicator_key = indicator.key)
                        order by indicator.position, indicator.key
                        """)
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(IndicatorKey::of)
                .toList();
    }

    @Override
    public List<OfIndicator> of(Collection<IndicatorKey> keys, UnitId unit, LocalDate until) {
        return of(keys, unit, Reading.now(until));
    }

    /** The same as of a day and as it was known at a moment. Four queries, whatever the number. */
    public List<OfIndicator> of(Collection<IndicatorKey> keys, UnitId unit, Reading reading) {
        Map<String, List<Definition>> byKey = new HashMap<>();
        definitions.all().stream()
                .filter(definition -> !definition.valid().from().isAfter(reading.until()))
                .sorted(java.util.Comparator.comparingInt(Definition::number))
                .forEach(definition ->
                        byKey.computeIfAbsent(
                                        definition.indicatorKey(), _ -> new java.util.ArrayList<>())
                                .add(definition));
        String name = units.unit(unit, reading.until()).map(FigureUnits.UnitRow::name).orElse("");
        List<Definition> wanted =
                keys.stream()
                        .flatMap(key -> byKey.getOrDefault(key.value(), List.of()).stream())
                        .toList();
        Map<DefinitionId, List<Point>> points = points(wanted, unit, reading);
        Map<DefinitionId, List<Target>> goals = targets(wanted, unit);
        return keys.stream()
                .filter(key -> byKey.containsKey(key.value()))
                .map(key ->
                        new OfIndicator(
                                key,
                                byKey.getOrDefault(key.value(), List.of()).stream()
                                        .map(definition ->
                                                new Series(
                                                        definition,
                                                        unit,
                                                        name,
                                                        points.getOrDefault(
                                                                definition.id(), List.of()),
                                                        goals.getOrDefault(
                                                                definition.id(), List.of())))
                                        .toList()))
                .toList();
    }

    private Map<DefinitionId, List<Target>> targets(List<Definition> wanted, UnitId unit) {
        Map<DefinitionId, List<Target>> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            targets.findAllByUnitIdAndDefinitionIdIn(
                            unit, wanted.stream().map(Definition::id).toList())
                    .forEach(target ->
                            found.computeIfAbsent(
                                            target.definitionId(), _ -> new java.util.ArrayList<>())
                                    .add(target));
        }
        return found;
    }

    private Map<DefinitionId, List<Point>> points(
            List<Definition> wanted, UnitId unit, Reading reading) {
        Map<DefinitionId, List<Point>> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                                """
                                select %s from indicator.observation_readable observation
                                where observation.definition_id = any (:definitions)
                                    and observation.unit_id = :unit and %s
                                    and indicator.told_by(observation.span, :until, (select platform.today()))
                                """
                                        .formatted(
                                                PointRows.COLUMNS,
                                                reading.known() == null ? HOLDS : HELD))
                        .param(
                                "definitions",
                                wanted.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                        .param("unit", unit.value())
                        .param("until", reading.until());
        if (reading.known() != null) {
            sql = sql.param("known", reading.known().atOffset(ZoneOffset.UTC));
        }
        sql.query((row, _) ->
                        found.computeIfAbsent(
                                        new DefinitionId(
                                                row.getObject("definition_id", UUID.class)),
                                        _ -> new java.util.ArrayList<>())
                                .add(PointRows.point(row)))
                .list();
        return found;
    }

    /**
     * The figures of a definition in a unit about each part of the people of a dimension, such as
     * women and men; parts without figures are left out.
     */
    public SortedMap<Split, List<Point>> split(
            DefinitionId definition, UnitId unit, Split.Dimension dimension, Reading reading) {
        JdbcClient.StatementSpec sql =
                jdbc.sql(
                                """
                                select %s from indicator.observation_split_readable observation
                                where observation.definition_id = :definition
                                    and observation.unit_id = :unit
                                    and starts_with(observation.split, :dimension) and %s
                                    and indicator.told_by(observation.span, :until, (select platform.today()))
                                order by upper(observation.span), lower(observation.span)
                                """
                                        .formatted(
                                                PointRows.COLUMNS,
                                                reading.known() == null ? HOLDS : HELD))
                        .param("definition", definition.value())
                        .param("unit", unit.value())
                        .param("dimension", dimension.code() + "=")
                        .param("until", reading.until());
        if (reading.known() != null) {
            sql = sql.param("known", reading.known().atOffset(ZoneOffset.UTC));
        }
        SortedMap<Split, List<Point>> found = new TreeMap<>();
        sql.query((row, _) -> PointRows.point(row))
                .list()
                .forEach(point ->
                        found.computeIfAbsent(
                                        java.util.Objects.requireNonNull(point.split()),
                                        _ -> new java.util.ArrayList<>())
                                .add(point));
        return found;
    }

    /** The definitions in force on a day, in the order of their indicators. */
    public List<Definition> inForce(LocalDate day) {
        Map<String, Definition> byKey = new HashMap<>();
        definitions.all().stream()
                .filter(definition -> definition.valid().contains(day))
                .forEach(definition -> byKey.put(definition.indicatorKey(), definition));
        return keysInForce(day).stream()
                .map(key -> byKey.get(key.value()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The definitions in force whose name or meaning is like the words, by name. */
    public List<Definition> like(String words, LocalDate day, int most) {
        List<String> keys =
                jdbc.sql(
                                """
                                select definition.indicator_key from indicator.definition_on(:day) definition
                                where definition.name_sv ilike :words or definition.name_en ilike :words
                                    or definition.counts_sv ilike :words or definition.indicator_key ilike :words
                                order by definition.name_sv limit :most
                                """)
                        .param("day", day)
                        .param("words", words)
                        .param("most", most)
                        .query(String.class)
                        .list();
        return inForce(day).stream()
                .filter(definition -> keys.contains(definition.indicatorKey()))
                .toList();
    }
}
