package se.arbetsro.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.answer.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.answer.Work;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What is asked once for an area.
 *
 * @param began what was said earlier and the form begins with; null for nothing
 */
public record AreaAnswerFormPage(
        Shell shell,
        AnalysisHead analysis,
        Work.Area area,
        AreaAnswerForm form,
        FormErrors errors,
        @Nullable EarlierAreaAnswer began)
        implements Page {

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public String action() {
        return path() + "/areas/" + area.row().key() + "/questions";
    }

    public String title() {
        return Words.of(shell, area.row());
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(analysis.unit(), path() + "/areas"));
    }

    public List<NavigationFamily.Item> tabs() {
        return Tabs.of(shell, path(), area, Tabs.QUESTIONS);
    }

    public List<Option> risks() {
        return risks(shell);
    }

    static List<Option> risks(Shell shell) {
        return List.of(
                Option.of("no", shell.t("assessment.questions.risk.no")),
                Option.of("yes", shell.t("assessment.questions.risk.yes")));
    }

    public String whoSees() {
        return Reader.of(shell, analysis);
    }
}
