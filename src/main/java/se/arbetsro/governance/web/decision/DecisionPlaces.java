package se.arbetsro.governance.web.decision;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.arbetsro.governance.domain.decision.DecisionQueries;
import se.arbetsro.governance.domain.decision.DecisionQueries.DecisionFilter;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.PermittedItem;
import se.arbetsro.organisation.PermittedList;
import se.arbetsro.platform.exchange.ExportList;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.NavigationItem;
import se.arbetsro.platform.web.Shell;

/** Where decisions are found: navigation, search, and the list for the command line. */
@Configuration(proxyBeanMethods = false)
class DecisionPlaces {

    @Bean
    NavigationItem decisionsItem() {
        return new PermittedItem(
                NavigationItem.Family.GOVERN,
                70,
                "governance.decisions",
                "/decisions",
                Permission.BODY_READ);
    }

    @Bean
    ExportList decisionExport(DecisionController page) {
        return new PermittedList(
                "decisions",
                Permission.BODY_READ,
                Set.of("q", "unit", "body", "from", "to"),
                (shell, format, asked) ->
                        page.file(shell, asked.as(DecisionFilterForm.class), format));
    }

    @Bean
    SearchSource decisionSearch(DecisionQueries decisions) {
        return new SearchSource() {
            @Override
            public int order() {
                return 85;
            }

            @Override
            public String label() {
                return "governance.decisions";
            }

            @Override
            public List<Hit> find(SearchWords words, Shell shell, int most) {
                if (!Access.may(CurrentViewer.get(), Permission.BODY_READ)) {
                    return List.of();
                }
                return decisions.list(DecisionFilter.like(words.like()), most, 0).stream()
                        .map(one ->
                                new Hit(
                                        one.title(),
                                        shell.t(
                                                "governance.decision.by",
                                                one.body(),
                                                shell.date(one.decidedOn())),
                                        "/decisions/" + one.id().value()))
                        .toList();
            }
        };
    }
}
