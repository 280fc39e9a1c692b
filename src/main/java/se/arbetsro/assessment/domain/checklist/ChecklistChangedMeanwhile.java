package se.arbetsro.assessment.domain.checklist;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else saved since the form was opened. */
public class ChecklistChangedMeanwhile extends Conflict {}
