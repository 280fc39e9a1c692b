package se.arbetsro.plan.domain.activity.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.PlanVersionId;

/** A row as the database knows it, which is named by what is kept of units and areas. */
record ListedRow(
        ActivityId id,
        String title,
        String lang,
        UnitId unitId,
        PlanVersionId planVersionId,
        AreaId areaId,
        @Nullable GoalId goalId,
        List<String> serviceLines,
        @Nullable PersonId responsiblePerson,
        @Nullable String person,
        @Nullable String responsibleRole,
        @Nullable LocalDate startOn,
        LocalDate dueOn,
        @Nullable Effort effort,
        boolean cityWide,
        ActivityStatus status,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        Instant changedAt) {

    ActivityRow named(ListedNames.Names names) {
        ListedNames.UnitName unit = names.unit(unitId);
        ListedNames.AreaName area = names.area(planVersionId, areaId);
        return new ActivityRow(
                id,
                title,
                lang,
                unitId,
                unit.name(),
                unit.above(),
                area.versionKey(),
                area.areaKey(),
                area.number(),
                area.shortNameSv(),
                area.shortNameEn(),
                goalId,
                serviceLines,
                responsiblePerson,
                person,
                responsibleRole,
                startOn,
                dueOn,
                effort,
                cityWide,
                status,
                decidedBy,
                decidedOn,
                changedAt);
    }
}
