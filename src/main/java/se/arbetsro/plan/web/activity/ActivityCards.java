package se.arbetsro.plan.web.activity;

import java.time.LocalDate;
import java.util.List;
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
