package se.arbetsro.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.report.domain.ReportQueries;

/** Finds reports by their unit and year. */
@Component
class ReportSearch implements SearchSource {

    private final ReportQueries queries;

    ReportSearch(ReportQueries queries) {
        this.queries = queries;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return "report.title";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.REPORT_READ)) {
            return List.of();
        }
        return queries.like(words.like(), most).stream()
                .map(row ->
                        new Hit(
                                ReportWords.title(shell, row.of(), row.edition(), row.unit()),
                                ReportWords.state(shell, row),
                                "/reports/" + row.id().value()))
                .toList();
    }
}
