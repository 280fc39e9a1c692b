package se.arbetsro.plan.domain.goal;

import se.arbetsro.platform.fault.Conflict;

/** There is nothing to take up again. */
class GoalIsOpen extends Conflict {

    GoalIsOpen() {
        super("plan.goal.isOpen");
    }
}
