package se.arbetsro.plan.web.expectation;

import java.util.List;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What areas ask of service lines under one local plan: as the plan says, or otherwise. */
public record LocalExpectationPage(Shell shell, LocalPlanView plan, List<ExpectationCell> cells)
        implements Page {

    public String path() {
        return "/local-plans/" + plan.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(plan.unitName(), path()));
    }

    public String area(ExpectationCell cell) {
        return PlanWords.area(shell, cell.number(), cell.area());
    }

    public String usual(ExpectationCell cell) {
        return ExpectationWords.of(shell, cell.usual());
    }

    public Tone tone(ExpectationCell cell) {
        return ExpectationWords.tone(cell.usual());
    }

    public String here(ExpectationCell cell) {
        return cell.here() == null
                ? shell.t("plan.expectation.asUsual")
                : ExpectationWords.of(shell, cell.here());
    }

    public String href(ExpectationCell cell) {
        return path() + "/expectations/" + cell.areaKey() + "/" + cell.line();
    }
}
