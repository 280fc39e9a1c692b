package se.arbetsro.plan.domain.goal;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the step towards a goal after its form was opened. */
public class SubGoalChangedMeanwhile extends Conflict {}
