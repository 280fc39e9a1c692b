package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the cover since it was opened. */
public final class CoverChanged extends Conflict {

    private final transient Report current;

    CoverChanged(Report current) {
        this.current = current;
    }

    public Report current() {
        return current;
    }
}
