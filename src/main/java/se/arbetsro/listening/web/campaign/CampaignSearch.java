package se.arbetsro.listening.web.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.domain.campaign.CampaignQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds campaigns by their names. */
@Component
class CampaignSearch implements SearchSource {

    private final CampaignQueries queries;

    CampaignSearch(CampaignQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public String label() {
        return "listening.surveys";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.SURVEY_READ)) {
            return List.of();
        }
        return queries.like(words.like(), null, most).stream()
                .map(one ->
                        new Hit(
                                one.name(),
                                CampaignWords.state(shell, one.state()),
                                CampaignWords.href(one.id())))
                .toList();
    }
}
