package se.arbetsro.plan.domain.activity;

import se.arbetsro.platform.fault.Conflict;

/** One looks at what came of an activity when it is done, not before. */
class NotDoneYet extends Conflict {

    NotDoneYet() {
        super("plan.control.notDone");
    }
}
