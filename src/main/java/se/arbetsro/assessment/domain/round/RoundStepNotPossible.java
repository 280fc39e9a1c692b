package se.arbetsro.assessment.domain.round;

import se.arbetsro.platform.fault.Conflict;

/** The round is in another state than the step begins from. */
public class RoundStepNotPossible extends Conflict {

    RoundStepNotPossible() {
        super("assessment.round.stepNotPossible");
    }
}
