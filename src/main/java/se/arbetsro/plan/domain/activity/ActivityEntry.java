package se.arbetsro.plan.domain.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityId;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.Decided;
import se.arbetsro.plan.NewActivity;

/**
 * An activity with its past, entered from outside.
 *
 * @param at when it was added
 * @param by who added it
 * @param steps what it has become since, oldest first
 * @param control what somebody found who looked at what came of it
 */
public record ActivityEntry(
        ActivityId id,
        NewActivity activity,
        Instant at,
        UUID by,
        List<Step> steps,
        @Nullable ControlContent control) {

    public ActivityEntry {
        steps = List.copyOf(steps);
    }

    /**
     * @param why there when it was cancelled
     * @param decided who decided it, when that was the step; null when nobody has said
     */
    public record Step(
            ActivityStatus status,
            @Nullable String why,
            @Nullable Decided decided,
            Instant at,
            UUID by) {}
}
