package se.arbetsro.indicator.domain;

import se.arbetsro.platform.fault.Conflict;

/** A target of the same unit begins on the same day or later. */
public final class TargetOverlaps extends Conflict {

    TargetOverlaps() {
        super("indicator.target.overlaps");
    }
}
