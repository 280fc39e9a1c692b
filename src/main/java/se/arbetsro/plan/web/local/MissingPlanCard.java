package se.arbetsro.plan.web.local;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: a local plan for a unit of the viewer's that no plan in use governs. */
@Component
class MissingPlanCard implements StartPageCard {

    private final LocalPlanQueries localPlans;

    MissingPlanCard(LocalPlanQueries localPlans) {
        this.localPlans = localPlans;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_EDIT)) {
            return List.of();
        }
        return localPlans.ungoverned(shell.today()).stream()
                .map(unit ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("plan.localPlan.missing", unit.name()),
                                "/local-plans/new?unit=" + unit.id().value(),
                                null,
                                null))
                .toList();
    }
}
