package se.arbetsro.indicator.domain;

import se.arbetsro.indicator.ObservationId;
import se.arbetsro.platform.fault.Conflict;

/** There is a figure in the slot already; it can be corrected. */
public final class SlotTaken extends Conflict {

    private final ObservationId taken;

    SlotTaken(ObservationId taken) {
        super("indicator.observation.slotTaken");
        this.taken = taken;
    }

    public ObservationId taken() {
        return taken;
    }
}
