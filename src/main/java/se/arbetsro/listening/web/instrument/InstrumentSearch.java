package se.arbetsro.listening.web.instrument;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.listening.domain.instrument.InstrumentQueries;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds instruments by their names. */
@Component
class InstrumentSearch implements SearchSource {

    private final InstrumentQueries queries;

    InstrumentSearch(InstrumentQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String label() {
        return "listening.instruments";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.SURVEY_READ)) {
            return List.of();
        }
        return queries.like(words.like(), most).stream()
                .map(one ->
                        new Hit(
                                shell.in(one.name()),
                                InstrumentWords.audience(shell, one.audience()),
                                InstrumentWords.href(one.id())))
                .toList();
    }
}
