package se.arbetsro.listening.domain.campaign;

import se.arbetsro.platform.fault.Conflict;

/** Somebody else has changed the plan of the campaign since it was read. */
public class CampaignChangedMeanwhile extends Conflict {}
