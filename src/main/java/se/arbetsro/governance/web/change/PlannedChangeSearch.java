package se.arbetsro.governance.web.change;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.governance.domain.change.PlannedChangeQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds planned changes by their titles. */
@Component
class PlannedChangeSearch implements SearchSource {

    private final PlannedChangeQueries changes;

    PlannedChangeSearch(PlannedChangeQueries changes) {
        this.changes = changes;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String label() {
        return "governance.changes";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.PLANNED_CHANGE_READ)) {
            return List.of();
        }
        return changes.named(words.like(), most).stream()
                .map(change ->
                        new Hit(
                                change.title(),
                                ChangeWords.of(shell, change.kind()) + " · " + change.unitName(),
                                ChangeForms.address(change.id())))
                .toList();
    }
}
