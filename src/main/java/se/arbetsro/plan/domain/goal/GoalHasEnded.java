package se.arbetsro.plan.domain.goal;

import se.arbetsro.platform.fault.Conflict;

/** It has been said how it went with the goal; to change it, one takes it up again first. */
public class GoalHasEnded extends Conflict {

    GoalHasEnded() {
        super("plan.goal.hasEnded");
    }
}
