package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
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

    @Transactional
    public void decide(ActivityId id) {
        step(id, "activity.decided", (a, at) -> a.step(ActivityStatus.DECIDED, null, at, viewer()));
    }

    @Transactional
    public void start(ActivityId id) {
        step(
                id,
                "activity.started",
                (a, at) -> a.step(ActivityStatus.UNDER_WAY, null, at, viewer()));
    }

    @Transactional
    public void finish(ActivityId id) {
        step(id, "activity.finished", (a, at) -> a.step(ActivityStatus.DONE, null, at, viewer()));
    }

    @Transactional
    public void cancel(ActivityId id, String why) {
        step(
                id,
                "activity.cancelled",
                (a, at) -> a.step(ActivityStatus.CANCELLED, why, at, viewer()));
    }

    /** Takes up again what has ended: what is done goes on, what was cancelled is decided. */
    @Transactional
    public void resume(ActivityId id) {
        step(
                id,
                "activity.resumed",
                (a, at) ->
                        a.step(
                                a.progress().status() == ActivityStatus.DONE
                                        ? ActivityStatus.UNDER_WAY
                                        : ActivityStatus.DECIDED,
                                null,
                                at,
                                viewer()));
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
                Act.of(action, "activity", before.id())
                        .in(before.unitId())
                        .with(
                                "activity.status",
                                before.progress().status(),
                                after.progress().status()));
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
