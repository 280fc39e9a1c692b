package se.arbetsro.plan.domain.local;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Days;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Who sits in the local steering group of a plan. */
@Component
public class SteeringService {

    private final SteeringMemberRepository members;
    private final LocalPlanService plans;
    private final AuditTrail audit;
    private final Clock clock;

    SteeringService(
            SteeringMemberRepository members,
            LocalPlanService plans,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public SteeringMemberId seat(LocalPlanId plan, SteeringSeat seat) {
        LocalPlan local = plans.editable(plan);
        Instant now = clock.instant();
        SteeringMember member =
                new SteeringMember(
                        SteeringMemberId.random(), plan, seat, Trace.made(now, viewer()), 0);
        members.save(member);
        audit.record(seated("steeringMember.seated", local, null, seat));
        return member.id();
    }

    /** Changes a seat, or ends it by its last day. */
    @Transactional
    public void reseat(SteeringMemberId id, long seen, SteeringSeat seat) {
        SteeringMember before = members.findById(id).orElseThrow(NotFound::new);
        LocalPlan local = plans.editable(before.localPlanId());
        if (before.version() != seen) {
            throw new LocalPlanChangedMeanwhile();
        }
        members.save(
                new SteeringMember(
                        id,
                        before.localPlanId(),
                        seat,
                        before.trace().changed(clock.instant(), viewer()),
                        before.version()));
        audit.record(seated("steeringMember.reseated", local, before.seat(), seat));
    }

    /** Takes away a seat that was entered by mistake. Nothing refers to it. */
    @Transactional
    public void unseat(SteeringMemberId id) {
        SteeringMember before = members.findById(id).orElseThrow(NotFound::new);
        LocalPlan local = plans.editable(before.localPlanId());
        members.delete(before);
        audit.record(seated("steeringMember.unseated", local, before.seat(), null));
    }

    private static Act seated(
            String action,
            LocalPlan plan,
            @Nullable SteeringSeat before,
            @Nullable SteeringSeat after) {
        return Act.of(action, "local-plan", plan.id())
                .in(plan.unitId())
                .with("steering.part", partOf(before), partOf(after))
                .with("steering.valid", validOf(before), validOf(after));
    }

    private static @Nullable SteeringPart partOf(@Nullable SteeringSeat seat) {
        return seat == null ? null : seat.part();
    }

    private static @Nullable String validOf(@Nullable SteeringSeat seat) {
        return seat == null ? null : Days.of(seat.valid());
    }

    private static UUID viewer() {
        return CurrentViewer.get().id();
    }
}
