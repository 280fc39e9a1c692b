package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Conflict;

/** The report has been frozen and does not change any more. */
public final class ReportIsFrozen extends Conflict {

    ReportIsFrozen() {
        super("report.isFrozen");
    }
}
