package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.report.ReportId;

/** The unit has a report for the period. */
public final class ReportThere extends Conflict {

    private final ReportId there;

    ReportThere(ReportId there) {
        super("report.there");
        this.there = there;
    }

    public ReportId there() {
        return there;
    }
}
