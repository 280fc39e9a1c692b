package se.arbetsro.plan.web.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
        return new DueCard(
                activities,
                StartPageCard.Kind.TO_DO,
                MOST_TO_DO,
                (viewer, today) ->
                        open(new PersonId(viewer.id()), null, today.plusDays(DAYS_TO_DO)));
    }

    /** Next dates: what falls due in the units whose plans the viewer reads. */
    @Bean
    StartPageCard unitDates(ActivityQueries activities) {
        return new DueCard(
                activities,
                StartPageCard.Kind.DATES,
                MOST_DATES,
                (_, today) -> open(null, today, today.plusDays(DAYS_OF_DATES)));
    }

    /** How things stand: how many open activities are late where the viewer reads the plans. */
    @Bean
    StartPageCard lateActivities(ActivityQueries activities) {
        return new LateCard(activities);
    }

    private record LateCard(ActivityQueries activities) implements StartPageCard {

        private static final ActivityFilter OPEN = of(ActivityStatus.OPEN, false);
        private static final ActivityFilter LATE = of(Set.of(), true);

        private static ActivityFilter of(Set<ActivityStatus> statuses, boolean late) {
            return new ActivityFilter(
                    null, null, null, null, null, statuses, late, null, null, null, null, null,
                    false, null);
        }

        @Override
        public Kind kind() {
            return Kind.STANDING;
        }

        @Override
        public List<Line> linesFor(Viewer viewer, Shell shell) {
            if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
                return List.of();
            }
            int open = activities.count(OPEN, null);
            if (open == 0) {
                return List.of();
            }
            return List.of(
                    new Line(
                            shell.t("plan.standing.late", counted(shell, late(open))),
                            "/activities?status=OVERDUE",
                            null,
                            shell.t("plan.standing.open", counted(shell, open))));
        }

        private int late(int open) {
            return Math.min(open, activities.count(LATE, null));
        }

        private static String counted(Shell shell, int count) {
            return count > ActivityQueries.COUNTED
                    ? shell.t("plan.standing.many", ActivityQueries.COUNTED)
                    : shell.number(count);
        }
    }

    private static ActivityFilter open(
            @Nullable PersonId responsible, @Nullable LocalDate from, LocalDate to) {
        return new ActivityFilter(
                null,
                null,
                null,
                null,
                null,
                ActivityStatus.OPEN,
                false,
                responsible,
                null,
                from,
                to,
                null,
                false,
                null);
    }

    /**
     * @param which what is told, by who looks and the day of today
     */
    private record DueCard(
            ActivityQueries activities,
            Kind kind,
            int most,
            BiFunction<Viewer, LocalDate, ActivityFilter> which)
            implements StartPageCard {

        @Override
        public List<Line> linesFor(Viewer viewer, Shell shell) {
            if (!Access.may(viewer, Permission.LOCAL_PLAN_READ)) {
                return List.of();
            }
            return activities
                    .page(which.apply(viewer, shell.today()), ActivityOrder.DUE, null, most, null)
                    .rows()
                    .stream()
                    .map(row ->
                            new Line(
                                    row.title(),
                                    "/activities/" + row.id().value(),
                                    row.dueOn(),
                                    row.unitName()))
                    .toList();
        }
    }
}
