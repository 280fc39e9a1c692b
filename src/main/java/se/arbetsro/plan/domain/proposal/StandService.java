package se.arbetsro.plan.domain.proposal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Trace;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.LocalPlanWithdrawn;
import se.arbetsro.platform.audit.Act;
import se.arbetsro.platform.audit.AuditTrail;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;

/** Takes the stands of local plans. A stand is changed, never taken away; its past stays known. */
@Component
public class StandService {

    private final StandRepository stands;
    private final ProposalRepository proposals;
    private final LocalPlanQueries localPlans;
    private final JdbcClient jdbc;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    StandService(
            StandRepository stands,
            ProposalRepository proposals,
            LocalPlanQueries localPlans,
            JdbcClient jdbc,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.stands = stands;
        this.proposals = proposals;
        this.localPlans = localPlans;
        this.jdbc = jdbc;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param seen the version of the stand that the writer saw; 0 when there was none
     * @throws StandChangedMeanwhile when another holds now
     * @throws LocalPlanWithdrawn when the local plan holds no longer
     */
    @Transactional
    public StandId take(LocalPlanId plan, ProposalId proposal, long seen, StandContent content) {
        LocalPlanView local = localPlans.find(plan, null).orElseThrow(NotFound::new);
        access.require(Permission.LOCAL_PLAN_EDIT, local.unitId());
        if (!local.editable()) {
            throw new LocalPlanWithdrawn();
        }
        Proposal proposed = proposals.findById(proposal).orElseThrow(NotFound::new);
        if (!proposed.planVersionId().equals(local.planVersionId())) {
            throw new NotFound();
        }
        Stand before = taken(plan, proposal);
        if ((before == null ? 0 : before.version()) != seen) {
            throw new StandChangedMeanwhile();
        }
        UUID by = CurrentViewer.get().id();
        Stand after =
                before == null
                        ? new Stand(
                                StandId.random(),
                                proposal,
                                plan,
                                content,
                                Trace.made(clock.instant(), by),
                                0)
                        : new Stand(
                                before.id(),
                                proposal,
                                plan,
                                content,
                                before.trace().changed(clock.instant(), by),
                                before.version());
        stands.save(after);
        StandContent was = before == null ? null : before.content();
        audit.record(
                Act.of(was == null ? "stand.taken" : "stand.changed", "local-plan", plan)
                        .in(local.unitId())
                        .with("stand.kind", was == null ? null : was.kind(), content.kind())
                        .withText("stand.words", was == null ? null : was.words(), content.words())
                        .withText(
                                "stand.decidedBy",
                                was == null ? null : was.decidedBy(),
                                content.decidedBy())
                        .with(
                                "stand.decidedOn",
                                was == null ? null : was.decidedOn(),
                                content.decidedOn()));
        return after.id();
    }

    private @Nullable Stand taken(LocalPlanId plan, ProposalId proposal) {
        return jdbc.sql("select id from plan.stand where local_plan_id = ? and proposal_id = ?")
                .params(plan.value(), proposal.value())
                .query(UUID.class)
                .optional()
                .flatMap(id -> stands.findById(new StandId(id)))
                .orElse(null);
    }

    /** Enters stands with their past, which is one act. Only the program and its operator may. */
    @Transactional
    public void enter(List<StandEntry> entries) {
        if (!CurrentViewer.get().unbound()) {
            throw new Forbidden();
        }
        stands.saveAll(
                entries.stream()
                        .map(one ->
                                new Stand(
                                        one.id(),
                                        one.proposal(),
                                        one.localPlan(),
                                        one.content(),
                                        Trace.made(one.at(), one.by()),
                                        0))
                        .toList());
        audit.record(
                Act.of("stand.entered", "stand", UUID.randomUUID())
                        .with("stands", null, entries.size()));
    }
}
