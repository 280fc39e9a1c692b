package se.arbetsro.indicator.domain;

import java.time.LocalDate;
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
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.ObservationId;
import se.arbetsro.indicator.domain.rows.PointRows;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;

/**
 * Reads single figures with what they are figures of, as far as the viewer may read them. Differs
 * from {@link IndicatorQueries}, which gives the series of an indicator in a unit.
 */
@Component
@Transactional(readOnly = true)
public class ObservationQueries {

    private static final String WHOLE = "indicator.observation_readable";

    /** Figures about parts of the people too. */
    private static final String ANY = "indicator.observation_split_readable";

    private final JdbcClient jdbc;
    private final KeptDefinitions definitions;

    ObservationQueries(JdbcClient jdbc, KeptDefinitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

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

    /** A figure in all its revisions, the latest first; empty where the viewer may see none. */
    public List<Found> revisions(ObservationId id, LocalDate day) {
        return found(
                ANY,
                "where observation.id = :id order by observation.revision desc",
                Map.of("id", id.value(), "day", day));
    }

    /** The figures that a revision of a derived figure was worked out from, as they were then. */
    public List<Found> terms(ObservationId id, int revision, LocalDate day) {
        return found(
                ANY,
                """
                join indicator.observation_term term
                    on term.term_id = observation.id and term.term_revision = observation.revision
                where term.observation_id = :id and term.revision = :revision
                order by definition.indicator_key
                """,
                Map.of("id", id.value(), "revision", revision, "day", day));
    }

    /** The figure about all people that holds now in a slot of a unit. */
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
                    and indicator.told_by(observation.span, :day, (select platform.today()))
                order by definition.number, unit.name, upper(observation.span), lower(observation.span)
                """,
                Map.of("key", key.value(), "day", until));
    }

    /** Where in the list of {@link #page} a figure stands. */
    public record Place(LocalDate lastDay, UUID id) {}

    /**
     * All published figures that hold now, by indicator and definition and the end of what they are
     * about.
     */
    List<Found> published(LocalDate until) {
        return found(
                """
                where observation.status = 'PUBLISHED' and observation.known_until is null
                    and indicator.told_by(observation.span, :day, (select platform.today()))
                order by definition.indicator_key, definition.number, upper(observation.span),
                    unit.name, observation.id
                """,
                Map.of("day", until));
    }

    /**
     * Which figures are asked for; null for all.
     *
     * @param period the code of one, or its whole year
     * @param from the first day that they may be about
     * @param to the last day that they may be about
     * @param split by what the people are told apart; null for figures about all of them
     */
    public record Filter(
            @Nullable UnitId unit,
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Split.@Nullable Dimension split) {}

    /**
     * Figures of an indicator that hold now, by the end of what they are about.
     *
     * @param after the last one that the caller has; null from the first
     */
    public List<Found> page(
            IndicatorKey key, Filter filter, LocalDate day, @Nullable Place after, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("key", key.value());
        parameters.put("day", day);
        parameters.put("most", most);
        StringBuilder condition =
                new StringBuilder(
                        """
                        where definition.indicator_key = :key and observation.known_until is null
                            and indicator.told_by(observation.span, :day, (select platform.today()))
                        """);
        if (filter.unit() != null) {
            condition.append(" and observation.unit_id = :unit");
            parameters.put("unit", filter.unit().value());
        }
        if (filter.period() != null) {
            condition.append(
                    " and (observation.period = :period or left(observation.period, 4) = :period)");
            parameters.put("period", filter.period());
        }
        if (filter.from() != null) {
            condition.append(" and lower(observation.span) >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            condition.append(" and upper(observation.span) <= :to");
            parameters.put("to", filter.to().plusDays(1));
        }
        if (filter.split() != null) {
            condition.append(" and starts_with(observation.split, :split)");
            parameters.put("split", filter.split().code() + "=");
        }
        if (after != null) {
            condition.append(
                    " and (upper(observation.span), observation.id) > (cast(:lastDay as date) + 1, :after)");
            parameters.put("lastDay", after.lastDay());
            parameters.put("after", after.id());
        }
        condition.append(" order by upper(observation.span), observation.id limit :most");
        return found(filter.split() == null ? WHOLE : ANY, condition.toString(), parameters);
    }

    /** What an indicator has become known last. */
    public record Newest(IndicatorKey key, Text2 name, Point point) {}

    /**
     * The figures that became known last, one for each indicator. It looks back over so many
     * figures alone, so that a file of thousands about one indicator may hide others.
     */
    public List<Newest> newest(int most) {
        return jdbc.sql(
                        "with observation as materialized (select * from indicator.observation_readable"
                                + " where known_until is null and missing is null"
                                + " order by known_from desc, upper(span) desc limit 200)"
                                + " select * from (select distinct on (definition.indicator_key)"
                                + " definition.indicator_key, definition.name_sv, definition.name_en, "
                                + PointRows.COLUMNS
                                + """
                                from observation
                                join indicator.definition on definition.id = observation.definition_id
                                order by definition.indicator_key, observation.known_from desc,
                                    upper(observation.span) desc) latest
                                order by known_from desc, span_until desc, indicator_key limit ?
                                """)
                .param(most)
                .query((row, _) ->
                        new Newest(
                                IndicatorKey.of(row.getString("indicator_key")),
                                new Text2(row.getString("name_sv"), row.getString("name_en")),
                                PointRows.point(row)))
                .list();
    }

    private List<Found> found(String condition, Map<String, Object> parameters) {
        return found(WHOLE, condition, parameters);
    }

    private List<Found> found(String view, String condition, Map<String, Object> parameters) {
        Map<DefinitionId, Definition> byId = new HashMap<>();
        definitions.all().forEach(definition -> byId.put(definition.id(), definition));
        return jdbc.sql(
                        "select "
                                + PointRows.COLUMNS
                                + """
                                , coalesce(named.name, unit.name) as unit_name, code.code as unit_code
                                from %s observation
                                join indicator.definition on definition.id = observation.definition_id
                                join organisation.unit_latest unit on unit.unit_id = observation.unit_id
                                join organisation.unit_code code on code.unit_id = observation.unit_id
                                left join organisation.unit_on(:day) named on named.unit_id = unit.unit_id
                                """
                                        .formatted(view)
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
