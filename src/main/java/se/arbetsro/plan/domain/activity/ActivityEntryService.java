package se.arbetsro.plan.domain.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters activities with their past: the sample, and what a municipality brings with it. */
@Component
public class ActivityEntryService {

    private final ActivityRepository activities;
    private final ControlRepository controls;
    private final AuditTrail audit;
    private final Clock clock;

    ActivityEntryService(
            ActivityRepository activities,
            ControlRepository controls,
            AuditTrail audit,
            Clock clock) {
        this.activities = activities;
        this.controls = controls;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(List<ActivityEntry> entries) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        List<Activity> now = new ArrayList<>();
        entries.forEach(entry ->
                now.add(Activity.of(entry.id(), entry.activity(), entry.at(), entry.by())));
        // Step by step, so that each state is kept for the time that it held.
        List<Activity> saved = activities.saveAll(now);
        int most = entries.stream().mapToInt(entry -> entry.steps().size()).max().orElse(0);
        for (int number = 0; number < most; number++) {
            saved = step(entries, saved, number);
        }
        Instant at = clock.instant();
        UUID by = CurrentViewer.get().id();
        controls.saveAll(
                entries.stream()
                        .filter(entry -> entry.control() != null)
                        .map(entry -> control(entry, at, by))
                        .toList());
        audit.record(
                Act.of("activity.entered", "activity", UUID.randomUUID())
                        .with("activities", null, entries.size()));
    }

    private List<Activity> step(List<ActivityEntry> entries, List<Activity> before, int number) {
        List<Activity> after = new ArrayList<>(before);
        for (int i = 0; i < entries.size(); i++) {
            List<ActivityEntry.Step> steps = entries.get(i).steps();
            if (number < steps.size()) {
                ActivityEntry.Step step = steps.get(number);
                after.set(
                        i,
                        activities.save(
                                before.get(i)
                                        .step(
                                                step.status(),
                                                step.why(),
                                                step.decided(),
                                                step.at(),
                                                step.by())));
            }
        }
        return after;
    }

    @SuppressWarnings("NullAway") // filtered by the caller
    private static Control control(ActivityEntry entry, Instant at, UUID by) {
        return new Control(ControlId.random(), entry.id(), entry.control(), Trace.made(at, by), 0);
    }
}
