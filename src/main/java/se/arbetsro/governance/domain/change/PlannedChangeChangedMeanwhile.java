package se.arbetsro.governance.domain.change;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the same part of a planned change after its form was opened. */
public class PlannedChangeChangedMeanwhile extends Conflict {}
