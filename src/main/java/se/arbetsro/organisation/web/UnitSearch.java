package se.arbetsro.organisation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitListQueries;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds units by name, former name or code. */
@Component
class UnitSearch implements SearchSource {

    private final UnitListQueries units;

    UnitSearch(UnitListQueries units) {
        this.units = units;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String label() {
        return "organisation.units";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.UNIT_READ)) {
            return List.of();
        }
        return units
                .find(shell.day(), new UnitListQueries.Filter(words.like(), null, null), most)
                .stream()
                .map(unit ->
                        new Hit(shell.in(unit.title()), unit.path(), "/units/" + unit.id().value()))
                .toList();
    }
}
