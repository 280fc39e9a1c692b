package se.arbetsro.plan.domain.activity;

import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.platform.fault.Conflict;

/** From where the activity stands now it cannot go there, perhaps since somebody was faster. */
class StepNotPossible extends Conflict {

    StepNotPossible(ActivityStatus now, ActivityStatus wanted) {
        super("plan.activity.stepNotPossible", now.name(), wanted.name());
    }
}
