package se.arbetsro.plan.web.local;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.organisation.UnitPageSection;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** On the page of a unit: its local plans, and the way to its activities. */
@Component
class LocalPlanUnitSection implements UnitPageSection {

    private final LocalPlanQueries localPlans;

    LocalPlanUnitSection(LocalPlanQueries localPlans) {
        this.localPlans = localPlans;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "plan.localPlans";
    }

    @Override
    public List<Line> linesFor(UnitId unit, Shell shell) {
        if (!Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ)) {
            return List.of();
        }
        List<LocalPlanQueries.LocalPlanRow> plans = localPlans.ofUnit(unit, shell.asOf());
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Line> lines =
                new java.util.ArrayList<>(
                        plans.stream()
                                .map(plan ->
                                        new Line(
                                                shell.t("plan.localPlan.under", plan.versionKey()),
                                                shell.link("/local-plans/" + plan.id().value()),
                                                Periods.of(shell, plan.period())))
                                .toList());
        lines.add(
                new Line(
                        shell.t("plan.activities"),
                        shell.link("/activities?unit=" + unit.value()),
                        null));
        return lines;
    }
}
