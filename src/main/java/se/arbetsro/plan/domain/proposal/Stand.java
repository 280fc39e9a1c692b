package se.arbetsro.plan.domain.proposal;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.domain.Trace;

/** The stand of a local plan on a proposal of its version. */
@Table(schema = "plan", name = "stand")
record Stand(
        @Id StandId id,
        ProposalId proposalId,
        LocalPlanId localPlanId,
        @Embedded.Empty StandContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {}
