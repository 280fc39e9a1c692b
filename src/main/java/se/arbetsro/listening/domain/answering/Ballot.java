package se.arbetsro.listening.domain.answering;

import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.GroupRole;

/**
 * What lets somebody answer, as far as anything is known of it: which campaign, and from which
 * group.
 *
 * @param used whether an answer has come with it
 */
public record Ballot(CampaignId campaign, int group, GroupRole role, boolean used) {}
