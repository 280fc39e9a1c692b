package se.arbetsro.plan.web.proposal;

import java.util.List;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The stands of the steering groups against what the version proposes, and what came of each
 * proposal.
 *
 * @param units how many steering groups are asked
 */
public record StandsPage(Shell shell, VersionRow version, HeatMap map, List<Sum> sums, int units)
        implements Page {

    /**
     * What became of one proposal, all steering groups taken together.
     *
     * @param missing steering groups that have not said
     * @param open activities on the way that came of their stands
     */
    public record Sum(
            ProposalRow proposal,
            int adopted,
            int adapted,
            int notHere,
            int missing,
            int goals,
            int open,
            int done) {}

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()),
                new Crumb(shell.t("plan.proposals"), "/plans/" + version.key() + "/proposals"));
    }

    public String lead() {
        return shell.t(
                "plan.stands.city.lead",
                units,
                sums.stream().mapToInt(Sum::missing).sum(),
                sums.size());
    }

    public String href(Sum sum) {
        return shell.link("/proposals/" + sum.proposal().id().value());
    }

    public String title(Sum sum) {
        return shell.t(
                "plan.proposal.numbered",
                sum.proposal().position(),
                shell.in(sum.proposal().title()));
    }
}
