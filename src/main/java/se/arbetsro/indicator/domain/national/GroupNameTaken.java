package se.arbetsro.indicator.domain.national;

import se.arbetsro.platform.fault.Conflict;

/** There is another comparison group of this name. */
public final class GroupNameTaken extends Conflict {

    GroupNameTaken() {
        super("indicator.national.group.taken");
    }
}
