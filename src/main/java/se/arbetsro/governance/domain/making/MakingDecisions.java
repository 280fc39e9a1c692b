package se.arbetsro.governance.domain.making;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.governance.domain.decision.DecisionContent;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionRow;
import se.arbetsro.governance.domain.decision.DecisionService;
import se.arbetsro.governance.domain.decision.SubjectService;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.PlanVersions;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** What the boards decide on a plan version, and the day from which it is in force. */
@Component
public class MakingDecisions {

    /** As much as the version has room for. */
    private static final int LONGEST = 300;

    private final PlanMakingRepository makings;
    private final PlanMakingService service;
    private final PlanMakingQueries queries;
    private final MakingRights rights;
    private final MakingLock lock;
    private final BodyRights bodies;
    private final DecisionService decisions;
    private final DecisionQueries known;
    private final SubjectService subjects;
    private final PlanVersions versions;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MakingDecisions(
            PlanMakingRepository makings,
            PlanMakingService service,
            PlanMakingQueries queries,
            MakingRights rights,
            MakingLock lock,
            BodyRights bodies,
            DecisionService decisions,
            DecisionQueries known,
            SubjectService subjects,
            PlanVersions versions,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.makings = makings;
        this.service = service;
        this.queries = queries;
        this.rights = rights;
        this.lock = lock;
        this.bodies = bodies;
        this.decisions = decisions;
        this.known = known;
        this.subjects = subjects;
        this.versions = versions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes what a board decided, by a decision that it made elsewhere and that is recorded now.
     */
    @Transactional
    public void decided(
            PlanMakingId id,
            BodyId board,
            BoardOutcome outcome,
            @Nullable String paragraph,
            DecisionContent content) {
        require(id, board);
        note(id, board, outcome, paragraph, decisions.record(board, content), content.decidedOn());
    }

    /** Notes what a board decided, by a settled decision of its own that is there already. */
    @Transactional
    public void decided(
            PlanMakingId id,
            BodyId board,
            BoardOutcome outcome,
            @Nullable String paragraph,
            DecisionId decision) {
        require(id, board);
        DecisionRow row = known.find(decision).orElseThrow(NotFound::new);
        if (!row.bodyId().equals(board) || !row.settled()) {
            throw new Invalid("governance.making.otherDecision");
        }
        note(id, board, outcome, paragraph, decision, row.decidedOn());
    }

    /** Whoever keeps the case, and whoever keeps the board. */
    private void require(PlanMakingId id, BodyId board) {
        boolean keeps = rights.keeps(id).orElseThrow(NotFound::new);
        if (!keeps && bodies.of(board).filter(BodyRights.Rights::keeps).isEmpty()) {
            throw new Forbidden();
        }
        // Of two boards whose decisions are noted at once the second sees that of the first.
        lock.take(id);
    }

    private void note(
            PlanMakingId id,
            BodyId board,
            BoardOutcome outcome,
            @Nullable String paragraph,
            DecisionId decision,
            LocalDate day) {
        PlanMaking making = makings.findById(id).orElseThrow(NotFound::new);
        if (making.state() != MakingState.SUBMITTED || !making.boardIds().contains(board)) {
            throw new Invalid("governance.making.notSubmitted");
        }
        requireOnThis(id, decision, day);
        jdbc.sql(
                        """
                        insert into governance.plan_outcome (id, plan_making_id, submission, body_id, outcome,
                            decision_id, paragraph, entered_at, entered_by)
                        values (:id, :making, :submission, :body, :outcome, :decision, :paragraph, :at, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("making", id.value())
                .param("submission", making.submissions())
                .param("body", board.value())
                .param("outcome", outcome.name())
                .param("decision", decision.value())
                .param("paragraph", paragraph)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", CurrentViewer.get().id())
                .update();
        if (bodies.of(board).filter(BodyRights.Rights::keeps).isPresent()) {
            subjects.state(decision, "version:" + making.planVersionId().value());
        }
        audit.record(
                Act.of("planMaking.decided", "plan-making", id)
                        .with("planMaking.outcome", null, outcome)
                        .with("decision.day", null, day));
        MakingState next = next(id, making, outcome);
        if (next != null) {
            makings.save(
                    making.stepped(
                            next,
                            making.trace().changed(clock.instant(), CurrentViewer.get().id())));
            service.note(id, next, day, null);
        }
    }

    /**
     * A board decides on what it was handed last. A case that was opened afterwards, for a version
     * in use, has decisions that are older than the case.
     */
    private void requireOnThis(PlanMakingId id, DecisionId decision, LocalDate day) {
        MakingRow row = queries.find(id).orElseThrow(NotFound::new);
        if (!row.used() && row.submittedOn() != null && day.isBefore(row.submittedOn())) {
            throw new Invalid("governance.making.outcome.early");
        }
        boolean noted =
                jdbc.sql(
                                """
                                select exists (select from governance.plan_outcome
                                    where decision_id = ? and corrected_at is null)
                                """)
                        .param(decision.value())
                        .query(Boolean.class)
                        .single();
        if (noted) {
            throw new Invalid("governance.making.outcome.notedBefore");
        }
    }

    /** Where it goes from here; null while other boards are still to decide. */
    private @Nullable MakingState next(PlanMakingId id, PlanMaking making, BoardOutcome outcome) {
        return switch (outcome) {
            case SENT_BACK -> MakingState.SENT_BACK;
            case REJECTED -> MakingState.REJECTED;
            case APPROVED -> {
                int approved =
                        jdbc.sql(
                                        """
                                        select count(*) from governance.plan_outcome
                                        where plan_making_id = ? and submission = ? and outcome = 'APPROVED'
                                            and corrected_at is null
                                        """)
                                .params(id.value(), making.submissions())
                                .query(Integer.class)
                                .single();
                yield approved == making.boards().size() ? MakingState.DECIDED : null;
            }
        };
    }

    /**
     * Says from which day work goes on under the version. All boards have approved it.
     *
     * @param seen the version of the row that the writer saw
     * @param ended versions that it comes in the place of, which end the day before
     * @throws MakingChangedMeanwhile when another holds now
     * @throws Invalid when they have not, or it is in use from another day
     */
    @Transactional
    public void comeIntoForce(
            PlanMakingId id, long seen, LocalDate day, Collection<PlanVersionId> ended) {
        rights.requireKeeper(id);
        PlanMaking before = makings.findById(id).orElseThrow(NotFound::new);
        MakingChangedMeanwhile.unless(before.version(), seen);
        if (before.state() != MakingState.DECIDED) {
            throw new Invalid("governance.making.notDecided");
        }
        versions.comeIntoForce(before.planVersionId(), day, words(queries.boards(id)));
        ended.forEach(version -> versions.end(version, day));
        makings.save(
                before.inForce(
                        day, before.trace().changed(clock.instant(), CurrentViewer.get().id())));
        service.note(id, MakingState.IN_FORCE, day, null);
        audit.record(
                Act.of("planMaking.inForce", "plan-making", id)
                        .with("planMaking.inForceOn", null, day));
    }

    /** Who decided and when, as the version itself tells it. */
    private static @Nullable String words(List<BoardRow> boards) {
        String all =
                boards.stream()
                        .filter(board -> board.decidedOn() != null)
                        .map(board ->
                                board.name()
                                        + " "
                                        + board.decidedOn()
                                        + (board.paragraph() == null
                                                ? ""
                                                : " " + board.paragraph()))
                        .collect(Collectors.joining(", "));
        return all.isEmpty() || all.length() > LONGEST ? null : all;
    }
}
