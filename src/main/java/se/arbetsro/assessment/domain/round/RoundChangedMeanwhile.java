package se.arbetsro.assessment.domain.round;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the round after its form was opened. */
public class RoundChangedMeanwhile extends Conflict {}
