package se.arbetsro.indicator.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds indicators by their names and by what they count. */
@Component
class IndicatorSearch implements SearchSource {

    private final IndicatorQueries queries;

    IndicatorSearch(IndicatorQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "indicator.title";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.INDICATOR_READ)) {
            return List.of();
        }
        return queries.like(words.like(), shell.today(), most).stream()
                .map(definition ->
                        new Hit(
                                shell.in(definition.name()),
                                shell.in(definition.unit()),
                                "/indicators/" + definition.indicatorKey()))
                .toList();
    }
}
