package se.arbetsro.plan.domain.proposal;

import java.util.UUID;
import se.arbetsro.platform.id.TypedId;

/** One proposal of a plan version. */
public record ProposalId(UUID value) implements TypedId {

    public static ProposalId random() {
        return new ProposalId(UUID.randomUUID());
    }
}
