package se.arbetsro.assessment.domain.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.analysis.AnalysisService;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What is done with rounds, one intention a method. */
@Component
public class RoundService {

    private final RoundRepository rounds;
    private final ParticipantRepository participants;
    private final AnalysingUnits units;
    private final AnalysisService analyses;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RoundService(
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

    /** Prepares a round in which these districts take part. */
    @Transactional
    public RoundId prepare(
            PlanVersionId planVersion, RoundContent content, Collection<UnitId> districts) {
        requireSay(districts);
        requireAdministrations(districts);
        Round round =
                Round.prepared(RoundId.random(), planVersion, content, clock.instant(), viewer());
        rounds.save(round);
        districts.forEach(district -> participants.save(Participant.of(round.id(), district)));
        audit.record(
                Act.of("round.prepared", "round", round.id())
                        .with("period", null, content.periodCode())
                        .with("due", null, content.dueOn())
                        .with("participants", null, districts.size()));
        return round.id();
    }

    /**
     * Rewrites what is decided about a round and who takes part. Who joins an open round is asked
     * at once; who has begun to write cannot be left out.
     *
     * @param version the one that the writer saw
     * @throws RoundChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(
            RoundId id, long version, RoundContent content, Collection<UnitId> districts) {
        Round before = held(id);
        requireSay(districts);
        if (before.version() != version) {
            throw new RoundChangedMeanwhile();
        }
        List<Participant> taking = participants.findByRoundId(id);
        Set<UnitId> wanted = new HashSet<>(districts);
        for (Participant participant : taking) {
            if (!wanted.remove(participant.unitId())) {
                leave(participant);
            }
        }
        requireAdministrations(wanted);
        for (UnitId joining : wanted) {
            Participant participant = participants.save(Participant.of(id, joining));
            if (before.state() == RoundState.OPEN) {
                ask(before, participant);
            }
        }
        rounds.save(before.rewritten(content, clock.instant(), viewer()));
        audit.record(
                Act.of("round.rewritten", "round", id)
                        .withText("name", before.content().name(), content.name())
                        .with("period", before.content().periodCode(), content.periodCode())
                        .with("due", before.content().dueOn(), content.dueOn())
                        .with("participants", taking.size(), districts.size()));
    }

    private void leave(Participant participant) {
        access.require(Permission.ROUND_EDIT, participant.unitId());
        if (!analyses.unask(participant.id())) {
            throw new AlreadyWriting();
        }
        participants.delete(participant);
    }

    /** Opens a round: each district is asked at the level that it has chosen. */
    @Transactional
    public void open(RoundId id) {
        Round before = held(id);
        List<Participant> taking = participants.findByRoundId(id);
        if (taking.isEmpty()) {
            throw new Invalid("assessment.round.nobodyTakesPart");
        }
        rounds.save(before.open(clock.instant(), viewer()));
        taking.forEach(participant -> ask(before, participant));
        audit.record(Act.of("round.opened", "round", id));
    }

    @Transactional
    public void close(RoundId id) {
        rounds.save(held(id).close(clock.instant(), viewer()));
        audit.record(Act.of("round.closed", "round", id));
    }

    @Transactional
    public void reopen(RoundId id) {
        rounds.save(held(id).reopen(clock.instant(), viewer()));
        audit.record(Act.of("round.reopened", "round", id));
    }

    /**
     * Chooses where in the district the analyses are written, for as long as nobody has begun.
     *
     * @throws se.arbetsro.platform.fault.Conflict when someone has
     */
    @Transactional
    public void chooseLevel(RoundId id, UnitId district, Level level) {
        Round round = lock(id);
        Participant before = participant(id, district);
        access.require(Permission.ANALYSIS_CONFIRM, district);
        if (round.state() == RoundState.CLOSED) {
            throw new RoundStepNotPossible();
        }
        Participant after = before.analysingAt(level, clock.instant(), viewer());
        participants.save(after);
        if (round.state() == RoundState.OPEN && before.level() != level) {
            if (!analyses.unask(before.id())) {
                throw new AlreadyWriting();
            }
            ask(round, after);
        }
        audit.record(
                Act.of("participant.levelChosen", "round", id)
                        .in(district)
                        .with("level", before.level(), level));
    }

    /** Lets the city read the words of the district's units, once these are confirmed. */
    @Transactional
    public void share(RoundId id, UnitId district) {
        Participant before = participant(id, district);
        access.require(Permission.ANALYSIS_CONFIRM, district);
        if (!before.shares()) {
            participants.save(before.sharing(clock.instant(), viewer()));
            audit.record(Act.of("participant.shared", "round", id).in(district));
        }
    }

    /** Keeps the words of the district's units in the district again. */
    @Transactional
    public void keep(RoundId id, UnitId district) {
        Participant before = participant(id, district);
        access.require(Permission.ANALYSIS_CONFIRM, district);
        if (before.shares()) {
            participants.save(before.keeping());
            audit.record(Act.of("participant.kept", "round", id).in(district));
        }
    }

    private void ask(Round round, Participant participant) {
        analyses.ask(
                round.id(),
                round.planVersionId(),
                participant.id(),
                units.of(participant.unitId(), participant.level(), LocalDate.now(clock)));
    }

    /**
     * The round, held until the transaction ends, for someone with a say over all who take part.
     */
    private Round held(RoundId id) {
        Round round = lock(id);
        requireSay(participants.findByRoundId(id).stream().map(Participant::unitId).toList());
        return round;
    }

    private Round lock(RoundId id) {
        boolean none =
                jdbc.sql("select id from assessment.round where id = ? for update")
                        .param(id.value())
                        .query(UUID.class)
                        .list()
                        .isEmpty();
        if (none) {
            throw new NotFound();
        }
        return rounds.findById(id).orElseThrow(NotFound::new);
    }

    private Participant participant(RoundId round, UnitId district) {
        return participants.findByRoundIdAndUnitId(round, district).orElseThrow(NotFound::new);
    }

    private void requireSay(Collection<UnitId> districts) {
        for (UnitId district : districts) {
            access.require(Permission.ROUND_EDIT, district);
        }
    }

    private void requireAdministrations(Collection<UnitId> units) {
        int known =
                jdbc.sql(
                                """
                                select count(*) from assessment.administration
                                where unit_id = any (:units)
                                """)
                        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single();
        if (known != units.size()) {
            throw new Invalid("assessment.round.unknownUnit");
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
