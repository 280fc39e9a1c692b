package se.arbetsro.plan.web.switching;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.switching.SwitchQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: take a local plan over to the version in force, with its goals. */
@Component
class SwitchCard implements StartPageCard {

    private final SwitchQueries switches;

    SwitchCard(SwitchQueries switches) {
        this.switches = switches;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_EDIT)) {
            return List.of();
        }
        return switches.due(shell.today()).stream()
                .map(plan ->
                        new Line(
                                Kind.TO_DO,
                                shell.t("plan.switch.due", plan.versionKey(), plan.unitName()),
                                "/local-plans/" + plan.id().value() + "/switch",
                                null,
                                null))
                .toList();
    }
}
