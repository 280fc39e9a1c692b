package se.arbetsro.governance.domain.making;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.governance.PlanCheckPointId;
import se.arbetsro.governance.PlanMakingId;
import se.arbetsro.governance.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Sets days on which it is looked at what came of a plan version, and tells what was found. */
@Component
public class CheckPointService {

    private final CheckPointRepository points;
    private final PlanMakingRepository makings;
    private final MakingRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    CheckPointService(
            CheckPointRepository points,
            PlanMakingRepository makings,
            MakingRights rights,
            AuditTrail audit,
            Clock clock) {
        this.points = points;
        this.makings = makings;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets one; the boards may have decided so, or be about to. */
    @Transactional
    public PlanCheckPointId set(PlanMakingId making, CheckPointContent content) {
        rights.requireKeeper(making);
        MakingState state = makings.findById(making).orElseThrow(NotFound::new).state();
        if (!state.open() && !state.approved()) {
            throw new Invalid("governance.making.isOver");
        }
        CheckPoint point =
                points.save(
                        new CheckPoint(
                                PlanCheckPointId.random(),
                                making,
                                content,
                                Trace.made(clock.instant(), CurrentViewer.get().id()),
                                0));
        audit.record(
                Act.of("planCheckPoint.set", "plan-making", making)
                        .with("planCheckPoint.dueOn", null, content.dueOn()));
        return point.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws MakingChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(PlanCheckPointId id, long seen, CheckPointContent content) {
        CheckPoint before = kept(id);
        MakingChangedMeanwhile.unless(before.version(), seen);
        points.save(
                new CheckPoint(
                        id,
                        before.planMakingId(),
                        content,
                        before.trace().changed(clock.instant(), CurrentViewer.get().id()),
                        before.version()));
        CheckPointContent was = before.content();
        audit.record(
                Act.of("planCheckPoint.rewritten", "plan-making", before.planMakingId())
                        .with("planCheckPoint.dueOn", was.dueOn(), content.dueOn())
                        .with("planCheckPoint.doneOn", was.doneOn(), content.doneOn())
                        .withText("planCheckPoint.what", was.what(), content.what())
                        .withText("planCheckPoint.note", was.note(), content.note()));
    }

    /** Takes away one that was set by mistake. What was looked at stays. */
    @Transactional
    public void remove(PlanCheckPointId id) {
        CheckPoint before = kept(id);
        if (before.content().doneOn() != null) {
            throw new Invalid("governance.checkPoint.isDone");
        }
        points.delete(before);
        audit.record(
                Act.of("planCheckPoint.removed", "plan-making", before.planMakingId())
                        .with("planCheckPoint.dueOn", before.content().dueOn(), null));
    }

    private CheckPoint kept(PlanCheckPointId id) {
        CheckPoint point = points.findById(id).orElseThrow(NotFound::new);
        rights.requireKeeper(point.planMakingId());
        return point;
    }
}
