package se.arbetsro.assessment.domain.round;

import se.arbetsro.platform.fault.Conflict;

/** There are answers already, which another level or leaving the round would throw away. */
class AlreadyWriting extends Conflict {

    AlreadyWriting() {
        super("assessment.participant.alreadyWriting");
    }
}
