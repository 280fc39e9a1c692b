package se.arbetsro.plan.web.goal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.plan.domain.Found;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.web.Shell;

/** Finds goals. */
@Component
class GoalSearch implements SearchSource {

    private final Found found;

    GoalSearch(Found found) {
        this.found = found;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label() {
        return "plan.goals";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        return found.goals(words.like(), most).stream()
                .map(one -> new Hit(one.title(), one.note(), "/goals/" + one.id()))
                .toList();
    }
}
