package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.security.CurrentViewer;

/** Takes activities from proposed to done, one step a method. */
@Component
public class ActivitySteps {

    private final ActivityRepository activities;
    private final ActivitiesInReach inReach;
    private final AuditTrail audit;
    private final Clock clock;

    ActivitySteps(
            ActivityRepository activities,
            ActivitiesInReach inReach,
            AuditTrail audit,
            Clock clock) {
        this.activities = activities;
        this.inReach = inReach;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Decides what was proposed, takes up again what was cancelled, and tells of what has been
     * decided already who did it, where nobody has said.
     *
     * @throws Invalid when the day of the decision has not been
     * @throws StepNotPossible when it is known who decided it
     */
    @Transactional
    public void decide(ActivityId id, Decided decision) {
        Activity before = inReach.one(id);
        inReach.requireSay(before);
        requireNotAhead(decision);
        Instant now = clock.instant();
        Progress progress = before.progress();
        if (progress.status().canBecome(ActivityStatus.DECIDED)) {
            take(
                    before,
                    progress.status() == ActivityStatus.CANCELLED
                            ? "activity.resumed"
                            : "activity.decided",
                    before.step(ActivityStatus.DECIDED, null, decision, now, viewer()));
        } else if (progress.decided() == null) {
            take(before, "activity.decisionNamed", before.decided(decision, now, viewer()));
        } else {
            throw new StepNotPossible(progress.status(), ActivityStatus.DECIDED);
        }
    }

    /** Nothing is decided tomorrow. */
    void requireNotAhead(@Nullable Decided decision) {
        if (decision != null && decision.on().isAfter(LocalDate.now(clock))) {
            throw new Invalid("plan.decision.future");
        }
    }

    @Transactional
    public void start(ActivityId id) {
        step(
                id,
                "activity.started",
                (a, at) -> a.step(ActivityStatus.UNDER_WAY, null, null, at, viewer()));
    }

    @Transactional
    public void finish(ActivityId id) {
        step(
                id,
                "activity.finished",
                (a, at) -> a.step(ActivityStatus.DONE, null, null, at, viewer()));
    }

    @Transactional
    public void cancel(ActivityId id, String why) {
        step(
                id,
                "activity.cancelled",
                (a, at) -> a.step(ActivityStatus.CANCELLED, why, null, at, viewer()));
    }

    /** Takes up again what is done. What was cancelled needs a decision: {@link #decide}. */
    @Transactional
    public void resume(ActivityId id) {
        step(
                id,
                "activity.resumed",
                (a, at) -> a.step(ActivityStatus.UNDER_WAY, null, null, at, viewer()));
    }

    /** Takes back one's own last step, shortly after it. */
    @Transactional
    public void undo(ActivityId id) {
        step(id, "activity.undone", (a, at) -> a.undo(at, viewer()));
    }

    private void step(ActivityId id, String action, BiFunction<Activity, Instant, Activity> step) {
        Activity before = inReach.one(id);
        inReach.requireSay(before);
        take(before, action, step.apply(before, clock.instant()));
    }

    void take(Activity before, String action, Activity after) {
        activities.save(after);
        audit.record(
                deciding(
                        Act.of(action, "activity", before.id())
                                .in(before.unitId())
                                .with(
                                        "activity.status",
                                        before.progress().status(),
                                        after.progress().status()),
                        before.progress().decided(),
                        after.progress().decided()));
    }

    /** An act with what it changed of who decided and when. */
    static Act deciding(Act act, @Nullable Decided was, @Nullable Decided is) {
        return act.withText(
                        "activity.decidedBy",
                        was == null ? null : was.by(),
                        is == null ? null : is.by())
                .with(
                        "activity.decidedOn",
                        was == null ? null : was.on(),
                        is == null ? null : is.on());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
