package se.arbetsro.plan.domain.proposal;

import org.jspecify.annotations.Nullable;

/**
 * What is written of a proposal.
 *
 * @param mandate on whose word; null where nobody knows
 * @param mandateSource the paper behind the mandate, such as 'Budget 2019, p. 14'
 * @param source where in the plan it stands
 */
public record ProposalContent(
        String titleSv,
        @Nullable String titleEn,
        String textSv,
        @Nullable String textEn,
        @Nullable Mandate mandate,
        @Nullable String mandateSource,
        @Nullable String source) {

    /** Whether it says the same in Swedish, which is what is decided on. */
    boolean saysAs(ProposalContent other) {
        return titleSv.equals(other.titleSv) && textSv.equals(other.textSv);
    }
}
