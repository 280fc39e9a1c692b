package se.arbetsro.assessment.domain.answer;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else saved the answer after its form was opened. */
public class AnswerChangedMeanwhile extends Conflict {}
