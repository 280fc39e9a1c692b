package se.arbetsro.assessment.domain.analysis;

import se.arbetsro.platform.fault.Conflict;

/** What has been submitted is not written on, unless it is sent back. */
public class NoDraft extends Conflict {

    NoDraft() {
        super("assessment.analysis.noDraft");
    }
}
