package se.arbetsro.plan.domain.local;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved the local plan after its form was opened. */
public class LocalPlanChangedMeanwhile extends Conflict {}
