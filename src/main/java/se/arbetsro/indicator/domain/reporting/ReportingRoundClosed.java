package se.arbetsro.indicator.domain.reporting;

import se.arbetsro.platform.fault.Conflict;

/** The round has been closed, and takes no more figures. */
public final class ReportingRoundClosed extends Conflict {

    ReportingRoundClosed() {
        super("indicator.rounds.isClosed");
    }
}
