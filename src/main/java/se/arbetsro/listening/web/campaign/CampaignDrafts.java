package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.CampaignId;
import se.arbetsro.listening.campaign.CampaignPlan;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.domain.campaign.CampaignQueries;
import se.arbetsro.listening.domain.campaign.Campaigns;
import se.arbetsro.listening.domain.campaign.SurveyChangedMeanwhile;
import se.arbetsro.platform.fault.Conflict;
import se.arbetsro.platform.fault.Forbidden;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Shell;

/** What the forms of a campaign's plan have in common. */
@Component
class CampaignDrafts {

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final LastSaved lastSaved;

    CampaignDrafts(Campaigns campaigns, CampaignQueries queries, LastSaved lastSaved) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.lastSaved = lastSaved;
    }

    /**
     * A campaign whose plan the viewer may still change.
     *
     * @throws Conflict when it is published
     */
    Campaign find(CampaignId id) {
        Campaign campaign = queries.find(id).orElseThrow(NotFound::new);
        if (!campaign.editable()) {
            throw new Forbidden();
        }
        if (!campaign.is(CampaignState.DRAFT)) {
            throw new Conflict("listening.campaign.published");
        }
        return campaign;
    }

    /**
     * Changes the plan, or shows both when somebody else has.
     *
     * @param both makes the conflict page out of what holds now
     */
    Html save(CampaignId id, long seen, CampaignPlan plan, Function<Campaign, ConflictPage> both) {
        try {
            campaigns.change(id, seen, plan);
        } catch (SurveyChangedMeanwhile _) {
            return Html.conflict(both.apply(find(id)));
        }
        return Html.redirect(CampaignWords.href(id)).saying("platform.saved");
    }

    /** Both texts, with who saved the other one. */
    ConflictPage conflict(
            Shell shell, String action, Campaign now, List<ConflictPage.Field> fields) {
        LastSaved.By by = lastSaved.of(shell, "campaign", now.id().value());
        return new ConflictPage(
                shell,
                action,
                CampaignWords.href(now.id()),
                now.version(),
                by.name(),
                by.time(),
                fields);
    }
}
