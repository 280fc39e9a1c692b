package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Invalid;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Notes what people find who look at what came of finished activities. */
@Component
public class ControlService {

    private final ControlRepository controls;
    private final ActivitiesInReach inReach;
    private final AuditTrail audit;
    private final Clock clock;

    ControlService(
            ControlRepository controls, ActivitiesInReach inReach, AuditTrail audit, Clock clock) {
        this.controls = controls;
        this.inReach = inReach;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes what somebody found who looked at what came of it. */
    @Transactional
    public ControlId add(ActivityId id, ControlContent content) {
        Activity activity = inReach.one(id);
        inReach.requireSay(activity);
        checkControl(activity, content);
        Control control =
                new Control(
                        ControlId.random(), id, content, Trace.made(clock.instant(), viewer()), 0);
        controls.save(control);
        audit.record(
                Act.of("activity.controlled", "activity", id)
                        .in(activity.unitId())
                        .with("control.on", null, content.controlledOn()));
        return control.id();
    }

    /**
     * @param seen the version of the row that the writer saw
     * @throws ActivityChangedMeanwhile when another holds now
     */
    @Transactional
    public void rewrite(ControlId id, long seen, ControlContent content) {
        Control before = controls.findById(id).orElseThrow(NotFound::new);
        Activity activity = inReach.one(before.activityId());
        inReach.requireSay(activity);
        if (before.version() != seen) {
            throw new ActivityChangedMeanwhile();
        }
        checkControl(activity, content);
        controls.save(
                new Control(
                        id,
                        before.activityId(),
                        content,
                        before.trace().changed(clock.instant(), viewer()),
                        before.version()));
        ControlContent was = before.content();
        audit.record(
                Act.of("activity.controlRewritten", "activity", activity.id())
                        .in(activity.unitId())
                        .with("control.on", was.controlledOn(), content.controlledOn())
                        .withText("control.by", was.controlledBy(), content.controlledBy())
                        .withText("control.effect", was.effect(), content.effect())
                        .withText(
                                "control.clientsNotice",
                                was.clientsNotice(),
                                content.clientsNotice()));
    }

    private void checkControl(Activity activity, ControlContent content) {
        if (activity.progress().status() != ActivityStatus.DONE) {
            throw new NotDoneYet();
        }
        if (content.controlledOn().isAfter(LocalDate.now(clock))) {
            throw new Invalid("plan.control.inFuture");
        }
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
