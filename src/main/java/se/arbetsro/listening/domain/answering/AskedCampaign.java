package se.arbetsro.listening.domain.answering;

import java.time.LocalDate;
import java.util.List;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.campaign.Recruitment;
import se.arbetsro.listening.domain.instrument.PlanAreas;
import se.arbetsro.listening.instrument.Instrument;
import se.arbetsro.listening.key.CampaignEncryption;

/**
 * What a respondent meets of a campaign.
 *
 * @param areas the plan areas as they were called when it was published
 * @param encryption by which answers are made unreadable
 */
public record AskedCampaign(
        CampaignId id,
        String name,
        String purpose,
        CampaignState state,
        Recruitment recruitment,
        LocalDate opensOn,
        LocalDate closesOn,
        int threshold,
        Instrument instrument,
        List<PlanAreas.Offered> areas,
        CampaignEncryption encryption) {

    public AskedCampaign {
        areas = List.copyOf(areas);
    }

    public boolean open() {
        return state == CampaignState.OPEN;
    }
}
