package se.arbetsro.assessment.domain.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;

/**
 * A round as it is shown.
 *
 * @param openedBy a name; null when it is protected or the round not opened
 * @param changedBy who saved it last, by name; null when it is protected
 */
public record RoundHead(
        RoundId id,
        PlanVersionId planVersionId,
        String planVersion,
        Text2 planTitle,
        Text2 name,
        Period period,
        LocalDate dueOn,
        RoundState state,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        Instant changedAt,
        @Nullable String changedBy,
        long version) {

    public boolean open() {
        return state == RoundState.OPEN;
    }

    /** The due day itself is in time. */
    public boolean overdue(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }
}
