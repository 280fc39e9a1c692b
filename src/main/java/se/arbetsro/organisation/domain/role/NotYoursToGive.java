package se.arbetsro.organisation.domain.role;

import se.arbetsro.platform.fault.Forbidden;

/** The viewer may not give that role over that unit, or not to that person. */
public final class NotYoursToGive extends Forbidden {

    public static NotYoursToGive refusal() {
        return new NotYoursToGive();
    }

    NotYoursToGive() {
        super("organisation.role.notYours");
    }
}
