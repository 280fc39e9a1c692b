package se.arbetsro.plan.domain.activity.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.PersonId;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.Effort;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;

/**
 * An activity with all that its page tells.
 *
 * @param person the name of the person who answers for it; null when nobody is named, or the name
 *     is protected
 * @param decidedBy the body that decided it; null when it is not decided or nobody has said
 * @param byViewer whether the viewer took the last step
 * @param editable whether the viewer may write the unit's plan
 * @param say whether the viewer has a say on how far it has come
 * @param version of the row, for forms
 */
public record ActivityView(
        ActivityId id,
        UnitId unitId,
        String unitName,
        PlanVersionId planVersionId,
        String versionKey,
        AreaId areaId,
        String areaKey,
        @Nullable Integer areaNumber,
        String areaNameSv,
        @Nullable String areaNameEn,
        @Nullable GoalId goalId,
        @Nullable String goalWhat,
        String title,
        @Nullable String description,
        String lang,
        List<String> serviceLines,
        @Nullable PersonId responsiblePerson,
        @Nullable String person,
        @Nullable String responsibleRole,
        @Nullable LocalDate startOn,
        LocalDate dueOn,
        @Nullable Effort effort,
        boolean cityWide,
        @Nullable String linkUrl,
        @Nullable String linkTitle,
        ActivityStatus status,
        @Nullable ActivityStatus statusBefore,
        Instant statusAt,
        @Nullable String statusByName,
        @Nullable String cancelledWhy,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String originKind,
        @Nullable UUID originId,
        Instant createdAt,
        @Nullable String createdByName,
        @Nullable String changedByName,
        Instant changedAt,
        boolean byViewer,
        boolean editable,
        boolean say,
        long version) {

    /** For how long after a step it is offered to take it back. */
    public static final Duration UNDO_OFFERED = Duration.ofSeconds(30);

    /** The due day itself is in time. */
    public boolean overdue(LocalDate today) {
        return status.open() && today.isAfter(dueOn);
    }

    public Text2 area() {
        return new Text2(areaNameSv, areaNameEn);
    }

    /** Whether the viewer has just taken a step that can be taken back. */
    public boolean undoOffered(Instant now) {
        return byViewer && statusBefore != null && now.isBefore(statusAt.plus(UNDO_OFFERED));
    }

    /** Who answers for it, as far as that may be told; empty when only a protected name would. */
    public String responsible() {
        if (person == null) {
            return responsibleRole == null ? "" : responsibleRole;
        }
        return responsibleRole == null ? person : person + ", " + responsibleRole;
    }
}
