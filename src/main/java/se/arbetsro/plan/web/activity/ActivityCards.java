package se.arbetsro.plan.web.activity;

import static se.arbetsro.plan.domain.activity.reading.ActivityFilter.open;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.plan.domain.activity.reading.ActivityFilter;
import se.arbetsro.plan.domain.activity.reading.ActivityQueries;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.StartPageCard;
import se.arbetsro.platform.web.StartPageCard.Kind;
import se.arbetsro.platform.web.StartPageCard.Line;

/** What the start page tells of open activities, those that are due first at the top. */
@Configuration(proxyBeanMethods = false)
class ActivityCards {

    private static final int MOST_TO_DO = 7;
    private static final int DAYS_TO_DO = 31;
    private static final int MOST_DATES = 5;
    private static final int DAYS_OF_DATES = 60;

    /** To do: what the viewer answers for and is due within a month, or late. */
    @Bean
    StartPageCard ownActivities(ActivityQueries activities) {
        return (viewer, shell) ->
                due(
                        Kind.TO_DO,
                        activities,
                        viewer,
                        open(new PersonId(viewer.id()), null, shell.today().plusDays(DAYS_TO_DO)),
                        MOST_TO_DO);
    }

    /** Next dates: what falls due in the units whose plans the viewer reads. */
    @Bean
    StartPageCard unitDates(ActivityQueries activities) {
        return (viewer, shell) ->
                due(
                        Kind.DATES,
                        activities,
                        viewer,
                        open(null, shell.today(), shell.today().plusDays(DAYS_OF_DATES)),
                        MOST_DATES);
    }

    private static List<Line> due(
            Kind kind, ActivityQueries activities, Viewer viewer, ActivityFilter which, int most) {
        if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
            return List.of();
        }
        return activities.dueFirst(which, most).stream()
                .map(row ->
                        new Line(
                                kind,
                                row.title(),
                                "/activities/" + row.id().value(),
                                row.dueOn(),
                                row.unitName()))
                .toList();
    }

    /** How things stand: how many open activities are late where the viewer reads the plans. */
    @Bean
    @Order(StartPageCard.FIRST)
    StartPageCard lateActivities(ActivityQueries activities) {
        return (viewer, shell) -> {
            if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
                return List.of();
            }
            ActivityQueries.Standing standing = activities.standing();
            return standing.open() == 0
                    ? List.of()
                    : List.of(
                            new Line(
                                    Kind.STANDING,
                                    shell.t("plan.standing.late", counted(shell, standing.late())),
                                    "/activities?status=OVERDUE",
                                    null,
                                    shell.t(
                                            "plan.standing.open",
                                            counted(shell, standing.open()))));
        };
    }

    private static String counted(Shell shell, int count) {
        return count > ActivityQueries.COUNTED
                ? shell.t("plan.standing.many", ActivityQueries.COUNTED)
                : shell.number(count);
    }
}
