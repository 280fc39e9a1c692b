package se.arbetsro.plan.web.local;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Which areas the unit works with from today on. */
public record ChooseAreasPage(
        Shell shell, LocalPlanView plan, List<Option> areas, List<String> chosen, FormErrors errors)
        implements Page {

    public String href() {
        return "/local-plans/" + plan.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(plan.unitName(), href()));
    }
}
