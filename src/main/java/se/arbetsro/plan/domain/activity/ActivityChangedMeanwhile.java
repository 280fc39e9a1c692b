package se.arbetsro.plan.domain.activity;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the activity after its form was opened. */
public class ActivityChangedMeanwhile extends Conflict {}
