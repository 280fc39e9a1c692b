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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Target;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/** Reads definitions, which are open, and figures, as far as the viewer may read them. */
@Component
@Transactional(readOnly = true)
public class IndicatorQueries implements Figures {

    private final JdbcClient jdbc;
    private final DefinitionRepository definitions;
    private final TargetRepository targets;

    IndicatorQueries(JdbcClient jdbc, DefinitionRepository definitions, TargetRepository targets) {
        this.jdbc = jdbc;
        this.definitions = definitions;
        this.targets = targets;
    }

    /** A unit in which something has been observed. */
    public record UnitRow(UnitId id, String name) {}

    /**
     * A figure together with what it is a figure of.
     *
     * @param unitCode by which files know the unit; null where it has none
     */
    public record Found(
            Definition definition,
            UnitId unitId,
            @Nullable String unitCode,
            String unitName,
            Point point) {}

    /** All definitions of an indicator, earliest first; empty where there is no such indicator. */
    public List<Definition> definitions(IndicatorKey key) {
        return definitions.findAllByIndicatorKeyOrderByNumber(key.value());
    }

    public Optional<Definition> definition(IndicatorKey key, int number) {
        return definitions.findByIndicatorKeyAndNumber(key.value(), number);
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
        return jdbc.sql(
                        """
                        select latest.unit_id as id, latest.name
                        from organisation.unit_latest latest
                        where latest.unit_id in (
                            select observation.unit_id from indicator.observation_readable observation
                            join indicator.definition on definition.id = observation.definition_id
                            where observation.known_until is null
                                and (cast(:key as text) is null or definition.indicator_key = :key))
                        order by latest.parent_id is not null, latest.name
                        """)
                .param("key", key == null ? null : key.value())
                .query(UnitRow.class)
                .list();
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

    /** Every definition, by its indicator and number. */
    public List<Definition> definitions() {
        return definitions.findAll();
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
        definitions.findAll().stream()
                .filter(definition -> !definition.valid().from().isAfter(reading.until()))
                .sorted(java.util.Comparator.comparingInt(Definition::number))
                .forEach(definition ->
                        byKey.computeIfAbsent(
                                        definition.indicatorKey(), _ -> new java.util.ArrayList<>())
                                .add(definition));
        String name = unit(unit, reading.until()).map(UnitRow::name).orElse("");
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
            targets.findAllByDefinitionIdIn(wanted.stream().map(Definition::id).toList()).stream()
                    .filter(target -> target.unitId().equals(unit))
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
        jdbc.sql(
                        "select "
                                + PointRows.COLUMNS
                                + """
                                from indicator.observation_readable observation
                                where observation.definition_id in (:definitions)
                                    and observation.unit_id = :unit
                                    and indicator.told_by(observation.span, :until)
                                    and case when cast(:known as timestamptz) is null
                                        then observation.known_until is null
                                        else observation.known_from < :known
                                            and coalesce(observation.known_until >= :known, true)
                                        end
                                """)
                .param("definitions", wanted.stream().map(one -> one.id().value()).toList())
                .param("unit", unit.value())
                .param("until", reading.until())
                .param(
                        "known",
                        reading.known() == null ? null : reading.known().atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) ->
                        found.computeIfAbsent(
                                        new DefinitionId(
                                                row.getObject("definition_id", UUID.class)),
                                        _ -> new java.util.ArrayList<>())
                                .add(PointRows.point(row)))
                .list();
        return found;
    }

    /** A figure in all its revisions, the latest first; empty where the viewer may see none. */
    public List<Found> revisions(ObservationId id, LocalDate day) {
        return found(
                "where observation.id = :id order by observation.revision desc",
                Map.of("id", id.value(), "day", day));
    }

    /** The figure that holds now in a slot of a unit. */
    Optional<Found> inSlot(DefinitionId definition, UnitId unit, String slot, LocalDate day) {
        return found(
                        """
                        where observation.definition_id = :definition and observation.unit_id = :unit
                            and observation.slot = :slot and observation.known_until is null
                        """,
                        Map.of(
                                "definition",
                                definition.value(),
                                "unit",
                                unit.value(),
                                "slot",
                                slot,
                                "day",
                                day))
                .stream()
                .findFirst();
    }

    /** All figures of an indicator that hold now, in every unit and definition, for export. */
    public List<Found> all(IndicatorKey key, LocalDate until) {
        return found(
                """
                where definition.indicator_key = :key and observation.known_until is null
                    and indicator.told_by(observation.span, :day)
                order by definition.number, unit.name, upper(observation.span), lower(observation.span)
                """,
                Map.of("key", key.value(), "day", until));
    }

    /** The definitions in force on a day, in the order of their indicators. */
    public List<Definition> inForce(LocalDate day) {
        Map<String, Definition> byKey = new HashMap<>();
        definitions.findAll().stream()
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

    /** Where in the list of {@link #page} a figure stands. */
    public record Place(LocalDate lastDay, UUID id) {}

    /**
     * Figures of an indicator that hold now, by the end of what they are about.
     *
     * @param period the code of one, or its whole year; null for all
     * @param after the last one that the caller has; null from the first
     */
    public List<Found> page(
            IndicatorKey key,
            @Nullable UnitId unit,
            @Nullable String period,
            LocalDate day,
            @Nullable Place after,
            int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("key", key.value());
        parameters.put("day", day);
        parameters.put("most", most);
        StringBuilder condition =
                new StringBuilder(
                        """
                        where definition.indicator_key = :key and observation.known_until is null
                            and indicator.told_by(observation.span, :day)
                        """);
        if (unit != null) {
            condition.append(" and observation.unit_id = :unit");
            parameters.put("unit", unit.value());
        }
        if (period != null) {
            condition.append(
                    " and (observation.period = :period or left(observation.period, 4) = :period)");
            parameters.put("period", period);
        }
        if (after != null) {
            condition.append(
                    " and (upper(observation.span), observation.id) > (cast(:lastDay as date) + 1, :after)");
            parameters.put("lastDay", after.lastDay());
            parameters.put("after", after.id());
        }
        condition.append(" order by upper(observation.span), observation.id limit :most");
        return found(condition.toString(), parameters);
    }

    private List<Found> found(String condition, Map<String, Object> parameters) {
        Map<DefinitionId, Definition> byId = new HashMap<>();
        definitions.findAll().forEach(definition -> byId.put(definition.id(), definition));
        return jdbc.sql(
                        "select "
                                + PointRows.COLUMNS
                                + """
                                , coalesce(named.name, unit.name) as unit_name, code.code as unit_code
                                from indicator.observation_readable observation
                                join indicator.definition on definition.id = observation.definition_id
                                join organisation.unit_latest unit on unit.unit_id = observation.unit_id
                                join organisation.unit_code code on code.unit_id = observation.unit_id
                                left join organisation.unit_on(:day) named on named.unit_id = unit.unit_id
                                """
                                + condition)
                .params(parameters)
                .query((row, _) ->
                        new Found(
                                java.util.Objects.requireNonNull(
                                        byId.get(
                                                new DefinitionId(
                                                        row.getObject(
                                                                "definition_id", UUID.class)))),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getString("unit_code"),
                                row.getString("unit_name"),
                                PointRows.point(row)))
                .list();
    }
}
