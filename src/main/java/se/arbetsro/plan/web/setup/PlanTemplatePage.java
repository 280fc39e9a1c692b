package se.arbetsro.plan.web.setup;

import java.util.List;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Beginning a plan from a template. */
public record PlanTemplatePage(
        Shell shell, PlanTemplateForm form, FormErrors errors, List<Option> templates)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("setup.title"), "/set-up"));
    }
}
