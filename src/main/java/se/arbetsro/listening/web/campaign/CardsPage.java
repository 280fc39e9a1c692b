package se.arbetsro.listening.web.campaign;

import java.util.List;
import se.arbetsro.listening.campaign.BallotToken;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.QrPicture;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Site;

/**
 * Cards to print and cut: one for each of those whom no mail reaches, naming nobody. Shown once.
 *
 * @param sheets a sheet for each group, so that nobody draws a card of another
 */
public record CardsPage(Shell shell, Campaign campaign, List<Sheet> sheets, Site site)
        implements Page {

    /** The cards of a group, with whom they are for in words. */
    public record Sheet(String group, List<BallotToken> tokens) {}

    public QrPicture picture(BallotToken token) {
        return QrPicture.of(site.at("/answer/" + token.value()));
    }

    public String address() {
        return site.at("/answer");
    }

    public String back() {
        return CampaignWords.href(campaign.id());
    }
}
