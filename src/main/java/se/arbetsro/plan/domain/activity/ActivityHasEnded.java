package se.arbetsro.plan.domain.activity;

import se.arbetsro.platform.fault.Conflict;

/** What is done or cancelled stands as it was; it can be taken up again first. */
public class ActivityHasEnded extends Conflict {

    ActivityHasEnded() {
        super("plan.activity.hasEnded");
    }
}
