package se.arbetsro.indicator.domain.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.ObservationService;
import se.arbetsro.indicator.domain.Observed;
import se.arbetsro.indicator.domain.SlotTaken;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;

/** What is done with rounds of reporting, one intention a method. */
@Component
public class ReportingRounds {

    private final JdbcClient jdbc;
    private final ReportingRoundQueries queries;
    private final ObservationService observations;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    ReportingRounds(
            JdbcClient jdbc,
            ReportingRoundQueries queries,
            ObservationService observations,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.observations = observations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks parts of the municipality for figures. */
    @Transactional
    public ReportingRoundId open(ReportingRoundContent content) {
        requireSay(content.units());
        ReportingRoundId id = ReportingRoundId.random();
        parameters(
                        jdbc.sql(
                                """
                                insert into indicator.reporting_round (id, name_sv, name_en, period, days,
                                    due_on, created_at, created_by, changed_at, changed_by, version)
                                values (:id, :sv, :en, :period,
                                    daterange(cast(:from as date), cast(:last as date), '[]'), :due,
                                    :at, platform.viewer(), :at, platform.viewer(), 1)
                                """),
                        id,
                        content)
                .update();
        put(id, content);
        audit.record(
                Act.of("reportingRound.opened", "reportingRound", id)
                        .withText("name", null, content.name())
                        .with("period", null, content.period().code())
                        .with("due", null, content.dueOn())
                        .with("indicators", null, content.indicators().size())
                        .with("participants", null, content.units().size()));
        return id;
    }

    /**
     * Rewrites what is decided about a round. Figures that were reported stay, also those that it
     * does not ask for any longer.
     *
     * @param version the one that the writer saw
     * @throws ReportingRoundChanged when another holds now
     */
    @Transactional
    public void rewrite(ReportingRoundId id, long version, ReportingRoundContent content) {
        ReportingRound before = held(id);
        requireSay(content.units());
        if (before.version() != version || !before.open()) {
            throw new ReportingRoundChanged();
        }
        int units = queries.parts(id).size();
        int indicators = queries.indicators(id).size();
        parameters(
                        jdbc.sql(
                                """
                                update indicator.reporting_round set name_sv = :sv, name_en = :en,
                                    period = :period,
                                    days = daterange(cast(:from as date), cast(:last as date), '[]'),
                                    due_on = :due, changed_at = :at, changed_by = platform.viewer(),
                                    version = version + 1
                                where id = :id
                                """),
                        id,
                        content)
                .update();
        jdbc.sql("delete from indicator.reporting_round_unit where round_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("delete from indicator.reporting_round_indicator where round_id = ?")
                .param(id.value())
                .update();
        put(id, content);
        audit.record(
                Act.of("reportingRound.rewritten", "reportingRound", id)
                        .withText("name", before.name(), content.name())
                        .with("period", before.period().code(), content.period().code())
                        .with("due", before.dueOn(), content.dueOn())
                        .with("indicators", indicators, content.indicators().size())
                        .with("participants", units, content.units().size()));
    }

    private JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec sql, ReportingRoundId id, ReportingRoundContent content) {
        return sql.param("id", id.value())
                .param("sv", content.name().sv())
                .param("en", content.name().en())
                .param("period", content.period().code())
                .param("from", content.period().firstDay())
                .param("last", content.period().lastDay())
                .param("due", content.dueOn())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void put(ReportingRoundId id, ReportingRoundContent content) {
        jdbc.sql(
                        """
                        insert into indicator.reporting_round_unit (round_id, unit_id)
                        select distinct :id, unit from unnest(:units) unit
                        """)
                .param("id", id.value())
                .param(
                        "units",
                        content.units().stream().map(UnitId::value).toArray(java.util.UUID[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into indicator.reporting_round_indicator (round_id, indicator_key)
                        select distinct :id, key from unnest(:keys) key
                        """)
                .param("id", id.value())
                .param("keys", content.indicators().toArray(String[]::new))
                .update();
    }

    /** Takes no more figures by way of the round; each can still be entered by itself. */
    @Transactional
    public void close(ReportingRoundId id) {
        step(id, true, LocalDate.now(clock), "reportingRound.closed");
    }

    /** Takes up a round again that was closed too early. */
    @Transactional
    public void reopen(ReportingRoundId id) {
        step(id, false, null, "reportingRound.reopened");
    }

    private void step(
            ReportingRoundId id, boolean openNow, @Nullable LocalDate closedOn, String action) {
        if (held(id).open() != openNow) {
            throw new ReportingRoundChanged();
        }
        jdbc.sql(
                        """
                        update indicator.reporting_round set closed_on = :closed, changed_at = :at,
                            changed_by = platform.viewer(), version = version + 1
                        where id = :id
                        """)
                .param("closed", closedOn)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        audit.record(Act.of(action, "reportingRound", id));
    }

    /** One figure that was filled in. */
    public record Filled(Cell cell, Observed observed) {}

    /** Somebody else has reported a figure of the form meanwhile. */
    public static final class CellTaken extends se.arbetsro.platform.fault.Conflict {

        private final transient Cell cell;

        CellTaken(Cell cell) {
            super("indicator.observation.slotTaken");
            this.cell = cell;
        }

        public Cell cell() {
            return cell;
        }
    }

    /**
     * Reports figures of a round, all or none of them.
     *
     * @throws ReportingRoundClosed when it takes no more
     * @throws CellTaken when somebody else has reported one of them meanwhile
     */
    @Transactional
    public void fill(ReportingRound round, List<Filled> figures) {
        boolean open =
                jdbc.sql(
                                """
                                select closed_on is null from indicator.reporting_round where id = ?
                                for share
                                """)
                        .param(round.id().value())
                        .query(Boolean.class)
                        .single();
        if (!open) {
            throw new ReportingRoundClosed();
        }
        for (Filled figure : figures) {
            Cell cell = figure.cell();
            try {
                observations.enter(cell.definition(), cell.unit(), round.slot(), figure.observed());
            } catch (SlotTaken _) {
                throw new CellTaken(cell);
            }
        }
    }

    /** Whether the viewer may change and close the round: with a say over all who take part. */
    @Transactional(readOnly = true)
    public boolean maySteer(ReportingRoundId id) {
        return jdbc.sql(
                        """
                        select not exists (
                            select from indicator.reporting_round_unit asked
                            where asked.round_id = ? and asked.unit_id not in (
                                select reach.unit_id from organisation.reach('INDICATOR_EDIT') reach))
                        """)
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** The round, held until the transaction ends. */
    private ReportingRound held(ReportingRoundId id) {
        jdbc.sql("select from indicator.reporting_round where id = ? for update")
                .param(id.value())
                .query((_, _) -> true)
                .list();
        ReportingRound round = queries.find(id).orElseThrow(NotFound::new);
        if (!maySteer(id)) {
            throw new Forbidden();
        }
        return round;
    }

    private void requireSay(List<UnitId> units) {
        units.forEach(unit -> access.require(Permission.INDICATOR_EDIT, unit));
    }
}
