package se.arbetsro.plan.domain.proposal;

import java.time.Instant;
import java.util.UUID;
import se.arbetsro.plan.LocalPlanId;

/** A stand that was taken at a time, entered from outside. */
public record StandEntry(
        StandId id,
        ProposalId proposal,
        LocalPlanId localPlan,
        StandContent content,
        Instant at,
        UUID by) {}
