package se.arbetsro.governance.domain.making;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.BodyId;
import se.arbetsro.governance.DecisionId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.body.BodyRights;
import se.arbetsro.governance.domain.decision.SubjectService;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/**
 * Takes back what a board did, when it was noted wrongly. What was noted stays with the reason, and
 * the case is with the boards again, so that what they did can be noted as it was.
 */
@Component
public class OutcomeCorrections {

    private final PlanMakingRepository makings;
    private final PlanMakingService service;
    private final PlanTexts texts;
    private final MakingRights rights;
    private final MakingLock lock;
    private final BodyRights bodies;
    private final SubjectService subjects;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    OutcomeCorrections(
            PlanMakingRepository makings,
            PlanMakingService service,
            PlanTexts texts,
            MakingRights rights,
            MakingLock lock,
            BodyRights bodies,
            SubjectService subjects,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.makings = makings;
        this.service = service;
        this.texts = texts;
        this.rights = rights;
        this.lock = lock;
        this.bodies = bodies;
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Noted(BoardOutcome outcome, DecisionId decisionId) {}

    /**
     * Whoever keeps the case may, and whoever keeps the board.
     *
     * @param seen the version of the row of the case that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     * @throws Invalid when the version is in force, the case has gone on, the text was opened and
     *     is another now, or the board has done nothing
     */
    @Transactional
    public void takeBack(PlanMakingId id, BodyId board, long seen, String why) {
        boolean keepsBoard = bodies.of(board).filter(BodyRights.Rights::keeps).isPresent();
        if (!rights.keeps(id).orElseThrow(NotFound::new) && !keepsBoard) {
            throw new Forbidden();
        }
        lock.take(id);
        PlanMaking before = makings.findById(id).orElseThrow(NotFound::new);
        MakingChangedMeanwhile.unless(before.version(), seen);
        PlanMaking after =
                before.withBoards(
                        before.trace().changed(clock.instant(), CurrentViewer.get().id()));
        requireSameText(before);
        Noted noted =
                jdbc.sql(
                                """
                                update governance.plan_outcome
                                set corrected_at = :at, corrected_by = :by, corrected_why = :why
                                where plan_making_id = :making and submission = :submission
                                    and body_id = :body and corrected_at is null
                                returning outcome, decision_id
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", CurrentViewer.get().id())
                        .param("why", why)
                        .param("making", id.value())
                        .param("submission", before.submissions())
                        .param("body", board.value())
                        .query(Noted.class)
                        .optional()
                        .orElseThrow(() -> new Invalid("governance.making.correct.nothing"));
        if (keepsBoard) {
            subjects.remove(noted.decisionId(), "version:" + before.planVersionId().value());
        }
        makings.save(after);
        if (before.state() != after.state()) {
            service.note(id, after.state(), LocalDate.now(clock), why);
        }
        audit.record(
                Act.of("planMaking.outcomeTakenBack", "plan-making", id)
                        .with("planMaking.outcome", noted.outcome(), null)
                        .with("planMaking.state", before.state(), after.state())
                        .withText("planMaking.correctedWhy", null, why));
    }

    /** Boards decide on what they were handed: once they sent it back, it may have been changed. */
    private void requireSameText(PlanMaking making) {
        boolean opened =
                making.state() == MakingState.SENT_BACK || making.state() == MakingState.REJECTED;
        if (opened
                && !texts.submitted(making.id(), making.submissions())
                        .filter(texts.now(making.planVersionId())::equals)
                        .isPresent()) {
            throw new Invalid("governance.making.correct.textChanged");
        }
    }
}
