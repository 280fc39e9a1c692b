package se.arbetsro.plan.web.expectation;

import java.util.List;
import se.arbetsro.plan.domain.expectation.ExpectationQueries.DeviationRow;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Equal conditions: where local plans differ from the plan and from each other, and why. */
public record DeviationListPage(
        Shell shell,
        VersionRow version,
        List<DeviationRow> rows,
        DeviationFilterForm filter,
        List<Option> areas,
        List<Option> lines)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    public String lead() {
        long without = rows.stream().filter(row -> row.reason() == null).count();
        return shell.t("plan.deviations.lead", rows.size(), without);
    }

    public List<Option> reasons() {
        return List.of(
                Option.of(DeviationFilterForm.NONE, shell.t("plan.deviations.withoutReason")));
    }

    public String area(DeviationRow row) {
        return PlanWords.area(shell, row.number(), row.area());
    }

    public String usual(DeviationRow row) {
        return ExpectationWords.of(shell, row.usual());
    }

    public String here(DeviationRow row) {
        return ExpectationWords.of(shell, row.here());
    }

    public String beside(DeviationRow row) {
        return shell.t("plan.deviations.beside", row.alike(), row.others());
    }

    public String href(DeviationRow row) {
        return shell.link("/local-plans/" + row.localPlanId().value() + "/expectations");
    }
}
