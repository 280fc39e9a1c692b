package se.arbetsro.assessment.domain.meeting;

import se.arbetsro.platform.fault.Conflict;

/** Marking is not open, or is over already. */
public class MeetingStepNotPossible extends Conflict {

    MeetingStepNotPossible() {
        super("assessment.meeting.stepNotPossible");
    }
}
