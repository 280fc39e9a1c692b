package se.arbetsro.plan.domain.local;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.arbetsro.plan.LocalPlanId;

/**
 * A local plan that began at a time, entered from outside.
 *
 * @param at when it was made
 * @param by who made it
 */
public record LocalPlanEntry(
        LocalPlanId id, NewLocalPlan plan, Instant at, UUID by, List<SteeringSeat> seats) {

    public LocalPlanEntry {
        seats = List.copyOf(seats);
    }
}
