package se.arbetsro.indicator.domain.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.rows.PointRows;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.organisation.Role;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/** Reads rounds of reporting, as far as the viewer may enter figures. */
@Component
@Transactional(readOnly = true)
public class ReportingRoundQueries {

    private static final String ROUNDS =
            """
            select round.*, count(*) as cells, count(*) filter (where cell.done) as done
            from indicator.reporting_round round
            cross join lateral indicator.reporting_cell(round.id) cell
            left join indicator.stewardship on stewardship.indicator_key = cell.indicator_key
            where cell.unit_id in (select reach.unit_id from organisation.reach('INDICATOR_EDIT') reach)
            """;

    private final JdbcClient jdbc;
    private final IndicatorQueries indicators;

    ReportingRoundQueries(JdbcClient jdbc, IndicatorQueries indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    /** Those in which the viewer has something to report, the latest due first. */
    public List<ReportingRound> all() {
        return jdbc.sql(ROUNDS + " group by round.id order by round.due_on desc, round.id")
                .query((row, _) -> round(row))
                .list();
    }

    /**
     * Those that go on, counting only the figures whose reporting falls to one of the roles or to
     * nobody by name; the first due first.
     */
    public List<ReportingRound> openFor(Iterable<String> roles) {
        List<String> all = new ArrayList<>();
        roles.forEach(all::add);
        return jdbc.sql(
                        ROUNDS
                                + """
                                and round.closed_on is null
                                and (stewardship.reporter is null or stewardship.reporter = any (:roles))
                                group by round.id order by round.due_on, round.id
                                """)
                .param("roles", all.toArray(String[]::new))
                .query((row, _) -> round(row))
                .list();
    }

    /** One of them; empty where there is none or the viewer has nothing to do with it. */
    public Optional<ReportingRound> find(ReportingRoundId id) {
        return jdbc.sql(ROUNDS + " and round.id = :id group by round.id")
                .param("id", id.value())
                .query((row, _) -> round(row))
                .optional();
    }

    /** The days on which rounds are due, open ones and closed. */
    public List<ReportingRound> dueBetween(LocalDate from, LocalDate last) {
        return jdbc.sql(
                        ROUNDS
                                + """
                                and round.due_on between :from and :last
                                group by round.id order by round.due_on, round.id
                                """)
                .param("from", from)
                .param("last", last)
                .query((row, _) -> round(row))
                .list();
    }

    private static ReportingRound round(ResultSet row) throws SQLException {
        return new ReportingRound(
                new ReportingRoundId(row.getObject("id", UUID.class)),
                new Text2(row.getString("name_sv"), row.getString("name_en")),
                Period.of(row.getString("period")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                row.getInt("done"),
                row.getInt("cells"));
    }

    /** A part of the municipality that can take part, or does. */
    public record Part(UnitId id, String name) {}

    /** The parts that take part in a round. */
    public List<Part> parts(ReportingRoundId id) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from indicator.reporting_round_unit asked
                        join organisation.unit_latest unit on unit.unit_id = asked.unit_id
                        where asked.round_id = ? order by unit.parent_id is not null, unit.name
                        """)
                .param(id.value())
                .query(Part.class)
                .list();
    }

    /**
     * The parts that the viewer can ask: the municipality, what lies right below it, and where the
     * viewer's own reach begins.
     */
    public List<Part> partsToAsk(LocalDate day) {
        return jdbc.sql(
                        """
                        select unit.unit_id as id, unit.name
                        from organisation.unit_on(:day) unit
                        left join organisation.unit_on(:day) parent on parent.unit_id = unit.parent_id
                        where unit.unit_id in (select reach.unit_id from organisation.reach('INDICATOR_EDIT') reach)
                            and (parent.parent_id is null or unit.unit_id in (
                                select begins.unit_id from organisation.reach_begins('INDICATOR_EDIT') begins))
                        order by unit.parent_id is not null, unit.name
                        """)
                .param("day", day)
                .query(Part.class)
                .list();
    }

    /** The keys of what is reported in a round. */
    public List<String> indicators(ReportingRoundId id) {
        return jdbc.sql(
                        """
                        select wanted.indicator_key from indicator.reporting_round_indicator wanted
                        join indicator.indicator on indicator.key = wanted.indicator_key
                        where wanted.round_id = ? order by indicator.position, indicator.key
                        """)
                .param(id.value())
                .query(String.class)
                .list();
    }

    /** The figures that a round asks of the units within the viewer's reach, by unit. */
    public List<Cell> cells(ReportingRound round) {
        Map<String, Definition> inForce = indicators.definitionsOfFigures(round.slot().lastDay());
        return jdbc
                .sql(
                        """
                        select cell.unit_id as cell_unit, cell.unit_name, cell.indicator_key,
                            stewardship.reporter, stewardship.lowest, stewardship.highest,
                            stewardship.largest_change, prior.value as before, prior.period as before_period,
                        """
                                + PointRows.COLUMNS
                                + """
                                from indicator.reporting_cell(:round) cell
                                join indicator.indicator on indicator.key = cell.indicator_key
                                join organisation.unit_latest unit on unit.unit_id = cell.unit_id
                                left join indicator.stewardship on stewardship.indicator_key = cell.indicator_key
                                left join lateral (
                                    select held.* from indicator.observation held
                                    join indicator.definition on definition.id = held.definition_id
                                    where definition.indicator_key = cell.indicator_key
                                        and held.unit_id = cell.unit_id and held.slot = cell.slot
                                        and held.split is null and held.known_until is null
                                    order by definition.number desc limit 1) observation on true
                                left join lateral (
                                    select held.value, held.period from indicator.observation held
                                    where held.definition_id = any (:definitions)
                                        and held.definition_id in (
                                            select definition.id from indicator.definition
                                            where definition.indicator_key = cell.indicator_key)
                                        and held.unit_id = cell.unit_id and held.split is null
                                        and held.known_until is null and held.value is not null
                                        and upper(held.span) < :until
                                    order by upper(held.span) desc limit 1) prior on true
                                where cell.unit_id in (
                                    select reach.unit_id from organisation.reach('INDICATOR_EDIT') reach)
                                order by unit.parent_id is not null, cell.unit_name, cell.unit_id,
                                    indicator.position, indicator.key
                                """)
                .param("round", round.id().value())
                .param("until", round.slot().until())
                .param(
                        "definitions",
                        inForce.values().stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query((row, _) -> cell(row, inForce))
                .list()
                .stream()
                // A formula may have begun after the period that is asked for, or before.
                .filter(cell -> !cell.definition().isDerived())
                .toList();
    }

    private static Cell cell(ResultSet row, Map<String, Definition> inForce) throws SQLException {
        Point point = row.getObject("id") == null ? null : PointRows.point(row);
        String reporter = row.getString("reporter");
        Definition definition = inForce.get(row.getString("indicator_key"));
        if (definition == null) {
            throw new IllegalStateException("A figure without a definition is asked for");
        }
        return new Cell(
                new UnitId(row.getObject("cell_unit", UUID.class)),
                row.getString("unit_name"),
                definition,
                point,
                row.getBigDecimal("before"),
                row.getString("before_period"),
                Stewardships.limits(row),
                reporter == null ? null : Role.valueOf(reporter));
    }
}
