package se.arbetsro.listening.web.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.listening.campaign.CampaignState;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.listening.web.SurveyTabs;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * Campaigns, the latest first.
 *
 * @param q what is searched for
 * @param state null for any
 * @param editable whether the viewer may run surveys somewhere
 */
public record CampaignListPage(
        Shell shell,
        List<Campaign.Line> campaigns,
        String q,
        @Nullable CampaignState state,
        boolean editable)
        implements Page {

    public List<NavigationFamily.Item> tabs() {
        return SurveyTabs.of(shell, CampaignWords.LIST);
    }

    public boolean filtered() {
        return !q.isEmpty() || state != null;
    }

    public List<Option> states() {
        return CampaignWords.states(shell);
    }

    public String chosen() {
        return state == null ? "" : state.name();
    }

    public String href(Campaign.Line one) {
        return CampaignWords.href(one.id());
    }

    public String stateOf(Campaign.Line one) {
        return CampaignWords.state(shell, one.state());
    }

    public Tone tone(Campaign.Line one) {
        return CampaignWords.tone(one.state());
    }

    public String days(Campaign.Line one) {
        return shell.date(one.opensOn()) + " – " + shell.date(one.closesOn());
    }
}
