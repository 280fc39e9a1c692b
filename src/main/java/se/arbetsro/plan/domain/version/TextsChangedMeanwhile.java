package se.arbetsro.plan.domain.version;

import se.arbetsro.platform.fault.Conflict;

/** Somebody saved a text of the plan after its form was opened. */
public class TextsChangedMeanwhile extends Conflict {}
