package se.arbetsro.plan.web.expectation;

import java.util.List;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of a deviation, with what was said before. */
public record DeviationFormPage(
        Shell shell,
        LocalPlanView plan,
        ExpectationCell cell,
        DeviationForm form,
        List<ExpectationQueries.Said> history,
        FormErrors errors)
        implements Page {

    public String list() {
        return "/local-plans/" + plan.id().value() + "/expectations";
    }

    public String action() {
        return list() + "/" + cell.areaKey() + "/" + cell.line();
    }

    public String title() {
        return PlanWords.area(shell, cell.number(), cell.area());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(plan.unitName(), "/local-plans/" + plan.id().value()),
                new Crumb(shell.t("plan.expectation"), list()));
    }

    public String usual() {
        return ExpectationWords.of(shell, cell.usual());
    }

    public List<Option> choices() {
        return choices(shell);
    }

    static List<Option> choices(Shell shell) {
        return ExpectationWords.options(shell, shell.t("plan.expectation.asUsual"));
    }

    public String said(ExpectationQueries.Said said) {
        return shell.t(
                "plan.expectation.said",
                ExpectationWords.of(shell, said.expectation()),
                shell.minute(said.since()),
                said.endedAt() == null
                        ? shell.t("plan.expectation.still")
                        : shell.minute(said.endedAt()));
    }
}
