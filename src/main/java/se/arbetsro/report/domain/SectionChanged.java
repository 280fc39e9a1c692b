package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has saved the section since it was opened. */
public final class SectionChanged extends Conflict {

    private final transient Section current;

    SectionChanged(Section current) {
        this.current = current;
    }

    public Section current() {
        return current;
    }
}
