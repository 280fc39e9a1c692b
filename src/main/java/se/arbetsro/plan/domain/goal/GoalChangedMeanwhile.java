package se.arbetsro.plan.domain.goal;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the goal after its form was opened. */
public class GoalChangedMeanwhile extends Conflict {}
