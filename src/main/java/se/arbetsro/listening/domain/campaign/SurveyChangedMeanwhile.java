package se.arbetsro.listening.domain.campaign;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the campaign, or what is noted of a survey of others, meanwhile. */
public class SurveyChangedMeanwhile extends Conflict {}
