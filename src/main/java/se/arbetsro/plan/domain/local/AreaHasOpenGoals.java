package se.arbetsro.plan.domain.local;

import se.arbetsro.platform.fault.Invalid;

/** An area that is still worked with cannot be left out. */
public class AreaHasOpenGoals extends Invalid {

    AreaHasOpenGoals() {
        super("plan.localPlan.areaHasGoals");
    }
}
