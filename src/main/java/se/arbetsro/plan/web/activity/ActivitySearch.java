package se.arbetsro.plan.web.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.domain.activity.reading.FoundActivities;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.web.Shell;

/** Finds activities. */
@Component
class ActivitySearch implements SearchSource {

    private final FoundActivities found;

    ActivitySearch(FoundActivities found) {
        this.found = found;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String label() {
        return "plan.activities";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        return found.like(words.like(), most).stream()
                .map(one -> new Hit(one.title(), one.note(), "/activities/" + one.id()))
                .toList();
    }
}
