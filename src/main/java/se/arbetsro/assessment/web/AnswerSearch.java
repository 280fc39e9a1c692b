package se.arbetsro.assessment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.arbetsro.assessment.domain.answer.FoundAnswers;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.search.SearchSource;
import se.arbetsro.platform.search.SearchWords;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Shell;

/** Finds answers by what is written in them. */
@Component
class AnswerSearch implements SearchSource {

    private final FoundAnswers answers;

    AnswerSearch(FoundAnswers answers) {
        this.answers = answers;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "assessment.answers.found";
    }

    @Override
    public List<Hit> find(SearchWords words, Shell shell, int most) {
        if (!Access.may(CurrentViewer.get(), Permission.ANALYSIS_READ)) {
            return List.of();
        }
        return answers.like(words.like(), most).stream()
                .map(one ->
                        new Hit(
                                one.excerpt(),
                                shell.t(
                                        "assessment.origin",
                                        shell.in(one.round()),
                                        one.unit(),
                                        shell.in(one.area())),
                                "/analyses/"
                                        + one.analysis().value()
                                        + "#answer-"
                                        + one.id().value()))
                .toList();
    }
}
