package se.arbetsro.plan.web.switching;

import java.util.List;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Which local plans of earlier versions have not gone over to a version yet. */
public record SwitchListPage(
        Shell shell, VersionRow to, List<SwitchQueries.Waiting> plans, boolean writes)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(to.key(), "/plans/" + to.key()));
    }

    public String lead() {
        return shell.t(
                "plan.switches.lead",
                plans.stream().filter(one -> one.newPlanId() == null).count(),
                to.key());
    }

    public String state(SwitchQueries.Waiting row) {
        return SwitchWords.state(shell, row);
    }

    public String href(SwitchQueries.Waiting row) {
        return shell.link("/local-plans/" + row.id().value());
    }
}
