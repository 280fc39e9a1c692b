package se.arbetsro.organisation.domain;

import se.arbetsro.platform.fault.Conflict;

/** A key or an alias that something else has already. */
public final class NameTaken extends Conflict {

    private final String taken;

    NameTaken(String taken) {
        super("organisation.nameTaken", taken);
        this.taken = taken;
    }

    public String taken() {
        return taken;
    }
}
