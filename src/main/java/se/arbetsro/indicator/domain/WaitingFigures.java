package se.arbetsro.indicator.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.DefinitionId;
import se.arbetsro.indicator.domain.rows.PointRows;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Reads the figures that wait for somebody to look at them, within the reach of what the viewer may
 * do with them: check, approve or publish. Those worked out by a formula follow their terms and are
 * left out. Differs from {@link ObservationQueries}, which reads what may be read.
 */
@Component
@Transactional(readOnly = true)
public class WaitingFigures {

    private static final String CONDITION =
            """
            from indicator.observation_readable observation
            join indicator.definition on definition.id = observation.definition_id
            join organisation.unit_latest unit on unit.unit_id = observation.unit_id
            where observation.known_until is null and observation.status = :status
                and definition.expression is null
                and observation.unit_id in (select reach.unit_id from organisation.reach(:permission) reach)
                and (cast(:indicator as text) is null or definition.indicator_key = :indicator)
                and (cast(:unit as uuid) is null or observation.unit_id = :unit)
            """;

    private final JdbcClient jdbc;
    private final KeptDefinitions definitions;

    WaitingFigures(JdbcClient jdbc, KeptDefinitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    /**
     * Which figures are asked for; null for all.
     *
     * @param status how far they have come
     */
    public record Filter(Status status, @Nullable String indicator, @Nullable UnitId unit) {}

    /**
     * A figure that waits.
     *
     * @param before the value before it in the same unit; null for none
     * @param beforePeriod the code of its period; null where it has none
     * @param reportedBy the name of who reported it; null for the program
     */
    public record Waiting(
            Definition definition,
            String unit,
            Point point,
            @Nullable BigDecimal before,
            @Nullable String beforePeriod,
            @Nullable String reportedBy) {}

    /** How many wait in each state that can be taken further. */
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : List.of(Status.REPORTED, Status.CHECKED, Status.APPROVED)) {
            counts.put(status, count(new Filter(status, null, null)));
        }
        return counts;
    }

    public long count(Filter filter) {
        return jdbc.sql("select count(*) " + CONDITION)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** How many wait in a state that the viewer has not reported herself. */
    public long ofOthers(Status status) {
        return jdbc.sql(
                        "select count(*) "
                                + CONDITION
                                + " and coalesce(observation.reported_by, observation.known_by) <> :viewer")
                .params(parameters(new Filter(status, null, null)))
                .param("viewer", CurrentViewer.get().id())
                .query(Long.class)
                .single();
    }

    /** By indicator, unit and time. */
    public List<Waiting> list(Filter filter, int most, long after) {
        Map<DefinitionId, Definition> byId = new HashMap<>();
        definitions.all().forEach(definition -> byId.put(definition.id(), definition));
        return jdbc.sql(
                        "with observation as materialized (select observation.*, unit.name as unit_name,"
                                + " definition.indicator_key "
                                + CONDITION
                                + """
                                order by definition.indicator_key, unit.name, upper(observation.span),
                                    observation.id
                                limit :most offset :after)
                                select
                                """
                                + PointRows.COLUMNS
                                + """
                                , observation.unit_name, prior.value as before, prior.period as before_period,
                                    person.name as reporter
                                from observation
                                left join lateral (
                                    select previous.value, previous.period from indicator.observation previous
                                    where previous.definition_id = observation.definition_id
                                        and previous.unit_id = observation.unit_id
                                        and previous.known_until is null and previous.split is null
                                        and previous.value is not null
                                        and upper(previous.span) <= lower(observation.span)
                                    order by upper(previous.span) desc limit 1) prior on true
                                left join organisation.person_name person
                                    on person.person_id
                                        = coalesce(observation.reported_by, observation.known_by)
                                order by observation.indicator_key, observation.unit_name,
                                    upper(observation.span), observation.id
                                """)
                .params(parameters(filter))
                .param("most", most)
                .param("after", after)
                .query((row, _) ->
                        new Waiting(
                                java.util.Objects.requireNonNull(
                                        byId.get(
                                                new DefinitionId(
                                                        row.getObject(
                                                                "definition_id", UUID.class)))),
                                row.getString("unit_name"),
                                PointRows.point(row),
                                row.getBigDecimal("before"),
                                row.getString("before_period"),
                                row.getString("reporter")))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Filter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("status", filter.status().name());
        parameters.put(
                "permission",
                filter.status() == Status.REPORTED
                        ? Permission.INDICATOR_EDIT.name()
                        : Permission.INDICATOR_APPROVE.name());
        parameters.put("indicator", filter.indicator());
        parameters.put("unit", filter.unit() == null ? null : filter.unit().value());
        return parameters;
    }
}
