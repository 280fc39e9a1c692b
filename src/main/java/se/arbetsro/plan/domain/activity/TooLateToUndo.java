package se.arbetsro.plan.domain.activity;

import se.arbetsro.platform.fault.Conflict;

/** The half minute in which a step can be undone is over; there are other steps. */
class TooLateToUndo extends Conflict {

    TooLateToUndo() {
        super("plan.activity.tooLateToUndo");
    }
}
