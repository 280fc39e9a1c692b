package se.arbetsro.listening.web.campaign;

import java.util.List;
import java.util.Map;
import se.arbetsro.listening.domain.campaign.Campaign;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.QrPicture;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Site;

/** A poster for each unit, to be put up where people are. */
public record PostersPage(
        Shell shell,
        Campaign campaign,
        Map<UnitId, String> names,
        List<Campaign.Group> groups,
        Site site)
        implements Page {

    public List<Crumb> breadcrumb() {
        return CampaignWords.crumbs(shell, campaign.id(), campaign.plan().name());
    }

    public String address(Campaign.Group group) {
        return site.at("/answer/at/" + group.code());
    }

    public QrPicture picture(Campaign.Group group) {
        return QrPicture.of(address(group));
    }

    public String unit(Campaign.Group group) {
        return names.getOrDefault(group.unit(), "");
    }
}
