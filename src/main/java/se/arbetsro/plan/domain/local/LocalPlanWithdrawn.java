package se.arbetsro.plan.domain.local;

import se.arbetsro.platform.fault.Conflict;

/** The plan holds no longer and is only read. */
public class LocalPlanWithdrawn extends Conflict {

    public LocalPlanWithdrawn() {
        super("plan.localPlan.withdrawn");
    }
}
