package se.arbetsro.plan.domain.local;

import se.arbetsro.platform.fault.Invalid;

/** The unit has a local plan under this version already. */
public class LocalPlanExists extends Invalid {

    LocalPlanExists() {
        super("plan.localPlan.exists");
    }
}
