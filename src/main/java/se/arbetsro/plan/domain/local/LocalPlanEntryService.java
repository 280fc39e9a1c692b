package se.arbetsro.plan.domain.local;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.security.CurrentViewer;

/** Enters local plans with their past: the sample, and what a municipality brings with it. */
@Component
public class LocalPlanEntryService {

    private final LocalPlanRepository plans;
    private final SteeringMemberRepository members;
    private final AuditTrail audit;

    LocalPlanEntryService(
            LocalPlanRepository plans, SteeringMemberRepository members, AuditTrail audit) {
        this.plans = plans;
        this.members = members;
        this.audit = audit;
    }

    /** All of them, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(List<LocalPlanEntry> entries) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        plans.saveAll(entries.stream().map(LocalPlanEntryService::plan).toList());
        members.saveAll(entries.stream().flatMap(e -> members(e).stream()).toList());
        audit.record(
                Act.of("localPlan.entered", "local-plan", UUID.randomUUID())
                        .with("localPlans", null, entries.size()));
    }

    private static LocalPlan plan(LocalPlanEntry entry) {
        NewLocalPlan plan = entry.plan();
        return LocalPlan.begin(
                entry.id(),
                plan.unit(),
                plan.planVersion(),
                plan.content(),
                plan.areas(),
                entry.at(),
                entry.by());
    }

    private static List<SteeringMember> members(LocalPlanEntry entry) {
        return entry.seats().stream()
                .map(seat ->
                        new SteeringMember(
                                SteeringMemberId.random(),
                                entry.id(),
                                seat,
                                Trace.made(entry.at(), entry.by()),
                                0))
                .toList();
    }
}
