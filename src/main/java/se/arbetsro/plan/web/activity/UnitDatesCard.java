package se.arbetsro.plan.web.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.ActivityFilter;
import se.arbetsro.plan.domain.activity.ActivityOrder;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** Next dates: what falls due in the units whose plans the viewer reads. */
@Component
class UnitDatesCard implements StartPageCard {

    private static final int MOST = 5;

    private final ActivityQueries activities;

    UnitDatesCard(ActivityQueries activities) {
        this.activities = activities;
    }

    @Override
    public Kind kind() {
        return Kind.DATES;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
            return List.of();
        }
        ActivityFilter next =
                new ActivityFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        ActivityStatus.OPEN,
                        false,
                        null,
                        null,
                        shell.today(),
                        shell.today().plusDays(60),
                        null,
                        false,
                        null);
        return activities.page(next, ActivityOrder.DUE, null, MOST, null).rows().stream()
                .map(row ->
                        new Line(
                                row.title(),
                                "/activities/" + row.id().value(),
                                row.dueOn(),
                                row.unitName()))
                .toList();
    }
}
