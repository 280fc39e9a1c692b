package se.arbetsro.plan.domain.local;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the goal after its form was opened. */
public class GoalChangedMeanwhile extends Conflict {}
