package se.arbetsro.plan.domain.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.LocalPlanId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * A goal with all that its page tells.
 *
 * @param aboveName the district or administration that the unit is part of; null when it is one
 * @param editable whether the viewer may write the unit's plan
 * @param version of the row, for forms
 */
public record GoalView(
        GoalId id,
        LocalPlanId localPlanId,
        UnitId unitId,
        String unitName,
        @Nullable String aboveName,
        PlanVersionId planVersionId,
        String versionKey,
        AreaId areaId,
        String areaKey,
        @Nullable Integer areaNumber,
        String areaNameSv,
        @Nullable String areaNameEn,
        String what,
        @Nullable String why,
        @Nullable String reached,
        LocalDate byWhen,
        @Nullable String how,
        String lang,
        GoalStatus status,
        @Nullable String statusNote,
        Instant statusAt,
        @Nullable String statusByName,
        @Nullable String originKind,
        @Nullable UUID originId,
        Instant createdAt,
        @Nullable String createdByName,
        @Nullable String changedByName,
        Instant changedAt,
        boolean editable,
        long version) {

    /** The day itself is in time. */
    public boolean overdue(LocalDate today) {
        return status.open() && today.isAfter(byWhen);
    }

    public Text2 area() {
        return new Text2(areaNameSv, areaNameEn);
    }
}
