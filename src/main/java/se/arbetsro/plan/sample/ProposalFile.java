package se.arbetsro.plan.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.ProposalContent;

/**
 * The file {@code proposals.json}: what a version proposes, in our own words, and the words of
 * invented stands.
 *
 * @param links which activities for the whole municipality carry out which proposal
 */
record ProposalFile(String version, List<Proposal> proposals, List<Link> links, Stands stands) {

    static ProposalFile read() {
        return SampleJson.read("proposals", ProposalFile.class);
    }

    record Proposal(
            @Nullable String area,
            String titleSv,
            @Nullable String titleEn,
            String textSv,
            @Nullable String textEn,
            @Nullable String source) {

        ProposalContent content() {
            return new ProposalContent(titleSv, titleEn, textSv, textEn, null, null, source);
        }
    }

    /** Both by their Swedish title. */
    record Link(String proposal, String activity) {}

    record Stands(
            List<String> decidedBy,
            List<String> adapted,
            List<String> notHere,
            List<String> activities) {}
}
