package se.arbetsro.plan.web.local;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Units: the way to the local plan that holds today where the viewer has a role. */
@Component
class OwnPlansCard implements StartPageCard {

    private static final int MOST = 3;

    private final LocalPlanQueries localPlans;

    OwnPlansCard(LocalPlanQueries localPlans) {
        this.localPlans = localPlans;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
            return List.of();
        }
        return localPlans.ofOwnUnits(shell.day(), MOST).stream()
                .map(plan ->
                        new Line(
                                Kind.UNITS,
                                shell.t("plan.localPlan.of", plan.unitName()),
                                "/local-plans/" + plan.id().value(),
                                null,
                                shell.t(
                                        "plan.localPlan.goingOn",
                                        plan.openActivities(),
                                        plan.overdue())))
                .toList();
    }
}
