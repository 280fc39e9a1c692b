package se.arbetsro.plan.domain.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.Trace;

/**
 * What a plan version proposes. It is carried out for the whole municipality by activities, and
 * each local plan takes a stand on it.
 *
 * @param areaId null where it concerns the version as a whole
 * @param position its place in the version's order, from 1
 */
@Table(schema = "plan", name = "proposal")
record Proposal(
        @Id ProposalId id,
        PlanVersionId planVersionId,
        @Nullable AreaId areaId,
        int position,
        @Embedded.Empty ProposalContent content,
        @Embedded.Empty Trace trace,
        @Version long version) {

    Proposal rewritten(@Nullable AreaId area, ProposalContent rewritten, Instant at, UUID by) {
        return new Proposal(
                id, planVersionId, area, position, rewritten, trace.changed(at, by), version);
    }
}
