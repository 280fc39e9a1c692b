package se.arbetsro.assessment.domain.analysis;

import se.arbetsro.platform.fault.Conflict;

/** Nothing is written before a round opens or after it has closed. */
public class RoundNotOpen extends Conflict {

    RoundNotOpen() {
        super("assessment.round.notOpen");
    }
}
