package se.arbetsro.governance.domain.meeting;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the meeting, or the matter, after its form was opened. */
public class MeetingChangedMeanwhile extends Conflict {}
