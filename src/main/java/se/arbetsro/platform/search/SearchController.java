package se.arbetsro.platform.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** The search page. */
@Controller
class SearchController {

    private static final int SHOWN = 10;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(SearchSource::order)).toList();
    }

    @SignedIn
    @GetMapping("/search")
    Html search(Shell shell, @RequestParam(defaultValue = "") String q) {
        SearchWords words = new SearchWords(q);
        List<SearchPage.Kind> kinds =
                words.worthwhile()
                        ? sources.stream()
                                .map(source -> kind(source, words, shell))
                                .filter(kind -> !kind.hits().isEmpty())
                                .toList()
                        : List.of();
        boolean tooShort = !words.typed().isEmpty() && !words.worthwhile();
        return Html.of(new SearchPage(shell, words.typed(), tooShort, kinds));
    }

    private static SearchPage.Kind kind(SearchSource source, SearchWords words, Shell shell) {
        List<SearchSource.Hit> hits = source.find(words, shell, SHOWN + 1);
        return new SearchPage.Kind(
                shell.t(source.label()), hits.stream().limit(SHOWN).toList(), hits.size() > SHOWN);
    }
}
