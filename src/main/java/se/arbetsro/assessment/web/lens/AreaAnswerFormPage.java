package se.arbetsro.assessment.web.lens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.Lens;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.web.Reader;
import se.arbetsro.assessment.web.Tabs;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.plan.LensKind;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * What is asked once for an area, lens by lens.
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

    public boolean asksForRisk(Lens lens) {
        return lens.kind() == LensKind.RISK;
    }

    public String riskField(Lens lens) {
        return AreaAnswerForm.risk(lens);
    }

    public String wordsField(Lens lens) {
        return AreaAnswerForm.words(lens);
    }

    public String measureField(Lens lens) {
        return AreaAnswerForm.measure(lens);
    }

    public String question(Lens lens) {
        return shell.in(lens.question());
    }

    /** Null where nothing is said to help. */
    public @Nullable String help(Lens lens) {
        return lens.help() == null ? null : shell.in(lens.help());
    }

    public List<Option> risks() {
        return LensWords.risks(shell);
    }

    public String whoSees() {
        return Reader.of(shell, analysis);
    }
}
