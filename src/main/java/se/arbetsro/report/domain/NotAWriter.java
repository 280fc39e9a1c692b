package se.arbetsro.report.domain;

import se.arbetsro.platform.fault.Invalid;

/** The one who is to write may not write the report. */
public final class NotAWriter extends Invalid {

    NotAWriter() {
        super("report.section.notAWriter");
    }
}
