package se.arbetsro.plan.domain.activity.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.platform.text.Text2;

/**
 * An activity as it stands in a list.
 *
 * @param aboveName the district or administration that the unit is part of; null when it is one
 * @param areaNumber null where the area has none in its version
 * @param decidedBy the body that decided it; null when it is not decided or nobody has said
 * @param person null when nobody is named, or the name is protected
 */
public record ActivityRow(
        ActivityId id,
        String title,
        String lang,
        UnitId unitId,
        String unitName,
        @Nullable String aboveName,
        String versionKey,
        String areaKey,
        @Nullable Integer areaNumber,
        String areaNameSv,
        @Nullable String areaNameEn,
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

    /** The due day itself is in time. */
    public boolean overdue(LocalDate today) {
        return status.open() && today.isAfter(dueOn);
    }

    public Text2 area() {
        return new Text2(areaNameSv, areaNameEn);
    }

    /** Who answers for it, as far as that may be told; empty when only a protected name would. */
    public String responsible() {
        if (person != null) {
            return person;
        }
        return responsibleRole == null ? "" : responsibleRole;
    }
}
