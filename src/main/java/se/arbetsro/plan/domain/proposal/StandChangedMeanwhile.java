package se.arbetsro.plan.domain.proposal;

import se.arbetsro.platform.fault.Conflict;

/** Somebody wrote the stand after its form was opened. */
public class StandChangedMeanwhile extends Conflict {}
