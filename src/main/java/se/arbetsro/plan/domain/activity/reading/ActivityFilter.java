package se.arbetsro.plan.domain.activity.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.PlanVersionId;

/**
 * Which activities are wanted, within what the viewer may see. What is null, empty or false does
 * not narrow.
 *
 * @param unit this unit and those below it
 * @param person the one who answers for them
 * @param role a part of the name of the role that answers for them
 * @param cityWide only the plan's own for the whole municipality, which all readers see
 * @param changedSince only those that have changed at that moment or later
 * @param overdue only those whose due day has passed
 */
public record ActivityFilter(
        @Nullable UnitId unit,
        @Nullable PlanVersionId planVersion,
        @Nullable AreaId area,
        @Nullable GoalId goal,
        @Nullable String serviceLine,
        Set<ActivityStatus> statuses,
        boolean overdue,
        @Nullable PersonId person,
        @Nullable String role,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String text,
        boolean cityWide,
        @Nullable Instant changedSince) {

    public static final ActivityFilter ALL =
            new ActivityFilter(
                    null, null, null, null, null, Set.of(), false, null, null, null, null, null,
                    false, null);

    /** What is not done and has passed its due day. */
    static final ActivityFilter LATE =
            new ActivityFilter(
                    null, null, null, null, null, Set.of(), true, null, null, null, null, null,
                    false, null);

    /** What is not done and due between two days, of one who answers for it or of all. */
    public static ActivityFilter open(
            @Nullable PersonId person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new ActivityFilter(
                null,
                null,
                null,
                null,
                null,
                ActivityStatus.OPEN,
                false,
                person,
                null,
                from,
                to,
                null,
                false,
                null);
    }

    public ActivityFilter {
        statuses = Set.copyOf(statuses);
    }

    /** The same among those of one status; what is late is then what was due before today. */
    public ActivityFilter of(ActivityStatus status, LocalDate today) {
        LocalDate late = today.minusDays(1);
        return new ActivityFilter(
                unit,
                planVersion,
                area,
                goal,
                serviceLine,
                Set.of(status),
                false,
                person,
                role,
                dueFrom,
                overdue && (dueTo == null || dueTo.isAfter(late)) ? late : dueTo,
                text,
                cityWide,
                changedSince);
    }
}
