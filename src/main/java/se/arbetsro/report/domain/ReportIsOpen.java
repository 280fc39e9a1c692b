package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Conflict;

/** The report has not been frozen: it can be written itself. */
public final class ReportIsOpen extends Conflict {

    ReportIsOpen() {
        super("report.isOpen");
    }
}
