package se.arbetsro.assessment.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisService;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * Rounds to try with before work begins. Differs from other rounds in that it can be thrown away
 * with all that was written in it, and that who sets up the municipality may begin it.
 */
@Service
public class TrialRounds {

    private final RoundRepository rounds;
    private final ParticipantRepository participants;
    private final AnalysingUnits units;
    private final AnalysisService analyses;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    TrialRounds(
            RoundRepository rounds,
            ParticipantRepository participants,
            AnalysingUnits units,
            AnalysisService analyses,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.participants = participants;
        this.units = units;
        this.analyses = analyses;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The trial round that there is. */
    @Transactional(readOnly = true)
    public Optional<RoundId> current() {
        return jdbc.sql(
                        "select round_id from assessment.trial_round order by begun_at desc limit 1")
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    /** Whether the round is one to try with. */
    @Transactional(readOnly = true)
    public boolean isTrial(RoundId id) {
        return jdbc.sql("select exists (select from assessment.trial_round where round_id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens a round for an administration under a version of the plan.
     *
     * @throws Conflict when there is one already
     * @throws Invalid when the unit is no administration
     */
    @Transactional
    public RoundId begin(PlanVersionId version, UnitId administration, Text2 name) {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        if (current().isPresent()) {
            throw new Conflict("assessment.trial.isOne");
        }
        boolean known =
                jdbc.sql("select exists (select from assessment.administration where unit_id = ?)")
                        .param(administration.value())
                        .query(Boolean.class)
                        .single();
        if (!known) {
            throw new Invalid("assessment.round.unknownUnit");
        }
        LocalDate today = LocalDate.now(clock);
        UUID by = CurrentViewer.get().id();
        RoundContent content =
                RoundContent.of(
                        name,
                        new Period(
                                Period.Kind.TERM,
                                today.getYear(),
                                today.getMonthValue() <= 6 ? 1 : 2),
                        today.plusDays(14));
        Round round =
                rounds.save(
                        Round.prepared(RoundId.random(), version, content, clock.instant(), by));
        Participant participant = participants.save(Participant.of(round.id(), administration));
        rounds.save(round.open(clock.instant(), by));
        analyses.ask(
                round.id(),
                version,
                participant.id(),
                units.of(administration, participant.level(), today));
        jdbc.sql(
                        "insert into assessment.trial_round (round_id, begun_at, begun_by) values (?, ?, ?)")
                .params(round.id().value(), clock.instant().atOffset(ZoneOffset.UTC), by)
                .update();
        audit.record(Act.of("round.tried", "round", round.id()).in(administration));
        return round.id();
    }

    /**
     * Throws a trial round away with all that was written in it.
     *
     * @throws NotFound for a round that is not one
     */
    @Transactional
    public void throwAway(RoundId id) {
        access.requireEverywhere(Permission.SETTINGS_EDIT);
        if (!isTrial(id)) {
            throw new NotFound();
        }
        backToDraft(id);
        // What was kept of them goes with the analyses, by the trigger that keeps it.
        for (String sql :
                new String[] {
                    """
                    delete from assessment.discussed_area where analysis_id in (
                        select id from assessment.analysis where round_id = ?)
                    """,
                    """
                    delete from assessment.analysis_meeting where analysis_id in (
                        select id from assessment.analysis where round_id = ?)
                    """,
                    """
                    delete from assessment.area_answer where analysis_id in (
                        select id from assessment.analysis where round_id = ?)
                    """,
                    """
                    delete from assessment.answer where analysis_id in (
                        select id from assessment.analysis where round_id = ?)
                    """,
                    "delete from assessment.analysis where round_id = ?",
                    "delete from assessment.participant where round_id = ?",
                    "delete from assessment.round where id = ?"
                }) {
            jdbc.sql(sql).param(id.value()).update();
        }
        audit.record(Act.of("round.thrownAway", "round", id));
    }

    /** Answers can go only while their analysis is a draft. */
    private void backToDraft(RoundId id) {
        jdbc.sql(
                        """
                        update assessment.analysis
                        set submitted_at = null, submitted_by = null, confirmed_at = null, confirmed_by = null,
                            changed_at = :at, changed_by = :by, version = version + 1
                        where round_id = :round and submitted_at is not null
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .param("round", id.value())
                .update();
    }
}
