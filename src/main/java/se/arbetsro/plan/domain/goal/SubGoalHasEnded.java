package se.arbetsro.plan.domain.goal;

import se.arbetsro.platform.fault.Conflict;

/** The step towards a goal is no longer pursued; to change it, one takes it up again first. */
public class SubGoalHasEnded extends Conflict {

    SubGoalHasEnded() {
        super("plan.subGoal.hasEnded");
    }
}
