package se.arbetsro.plan.web.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.activity.ActivityFilter;
import se.arbetsro.plan.domain.activity.ActivityOrder;
import se.arbetsro.plan.domain.activity.ActivityQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;

/** To do: what the viewer answers for and is due within a month, or late. */
@Component
class OwnActivitiesCard implements StartPageCard {

    private static final int MOST = 7;
    private static final int DAYS_AHEAD = 31;

    private final ActivityQueries activities;

    OwnActivitiesCard(ActivityQueries activities) {
        this.activities = activities;
    }

    @Override
    public Kind kind() {
        return Kind.TO_DO;
    }

    @Override
    public List<Line> linesFor(Viewer viewer, Shell shell) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
            return List.of();
        }
        ActivityFilter own =
                new ActivityFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        ActivityStatus.OPEN,
                        false,
                        new PersonId(viewer.id()),
                        null,
                        null,
                        shell.today().plusDays(DAYS_AHEAD),
                        null,
                        false,
                        null);
        return activities.page(own, ActivityOrder.DUE, null, MOST, null).rows().stream()
                .map(row ->
                        new Line(
                                row.title(),
                                "/activities/" + row.id().value(),
                                row.dueOn(),
                                row.unitName()))
                .toList();
    }
}
