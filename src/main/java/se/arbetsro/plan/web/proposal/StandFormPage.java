package se.arbetsro.plan.web.proposal;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of a stand, with the proposal above it. */
public record StandFormPage(
        Shell shell, LocalPlanView plan, ProposalRow proposal, StandForm form, FormErrors errors)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(
                        shell.t("plan.localPlan.of", plan.unitName()),
                        "/local-plans/" + plan.id().value()),
                new Crumb(shell.t("plan.stands"), back()));
    }

    public String title() {
        return shell.t("plan.proposal.numbered", proposal.position(), shell.in(proposal.title()));
    }

    public String back() {
        return "/local-plans/" + plan.id().value() + "/stands";
    }

    public String action() {
        return back() + "/" + proposal.id().value();
    }

    public List<Option> kinds() {
        return ProposalWords.kinds(shell);
    }
}
