package se.arbetsro.governance.domain.decision;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the decision after its form was opened. */
public class DecisionChangedMeanwhile extends Conflict {}
