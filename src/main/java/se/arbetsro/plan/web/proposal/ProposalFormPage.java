package se.arbetsro.plan.web.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.proposal.ProposalId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a proposal.
 *
 * @param proposal null for a new one
 * @param areas the areas of the version
 */
public record ProposalFormPage(
        Shell shell,
        String versionKey,
        @Nullable ProposalId proposal,
        ProposalForm form,
        FormErrors errors,
        List<Option> areas)
        implements Page {

    public String title() {
        return shell.t(proposal == null ? "plan.proposal.new" : "plan.proposal.change");
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(versionKey, "/plans/" + versionKey),
                new Crumb(shell.t("plan.proposals"), list()));
    }

    private String list() {
        return "/plans/" + versionKey + "/proposals";
    }

    public String action() {
        return proposal == null ? list() : "/proposals/" + proposal.value();
    }

    public String back() {
        return action();
    }

    public List<Option> mandates() {
        return ProposalWords.mandates(shell);
    }
}
