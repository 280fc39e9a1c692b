package se.arbetsro.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.answer.EarlierAnswer;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.NavigationFamily;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The answer for one area and service line.
 *
 * @param began the earlier answer that the form begins with; null for none
 */
public record AnswerFormPage(
        Shell shell,
        AnalysisHead analysis,
        Work.Area area,
        Work.Line line,
        AnswerForm form,
        FormErrors errors,
        @Nullable EarlierAnswer began)
        implements Page {

    private static final int NEAREST = 3;

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public String action() {
        return path() + "/areas/" + area.row().key() + "/" + line.path();
    }

    public String title() {
        return Words.of(shell, area.row());
    }

    public String lineName() {
        Text2 name = line.name();
        return name == null ? shell.t("assessment.line.whole") : shell.in(name);
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(analysis.unit(), path() + "/areas"));
    }

    public List<NavigationFamily.Item> tabs() {
        return Tabs.of(shell, path(), area, line.path());
    }

    public List<Option> needs() {
        return needs(shell);
    }

    static List<Option> needs(Shell shell) {
        return List.of(
                new Option(
                        Need.YES.name(),
                        Words.of(shell, Need.YES),
                        shell.t("assessment.need.YES.hint")),
                new Option(
                        Need.UNDER_WAY.name(),
                        Words.of(shell, Need.UNDER_WAY),
                        shell.t("assessment.need.UNDER_WAY.hint")),
                new Option(
                        Need.NOT_NEEDED.name(),
                        shell.t("assessment.need.NOT_NEEDED.long"),
                        shell.t("assessment.need.NOT_NEEDED.hint")));
    }

    /** The nearest of what was said before: what mainly became this area, at most three. */
    public List<EarlierAnswer> nearest() {
        List<EarlierAnswer> main =
                line.earlier().stream().filter(EarlierAnswer::main).limit(NEAREST).toList();
        return main.isEmpty() ? line.earlier().stream().limit(NEAREST).toList() : main;
    }

    public List<EarlierAnswer> further() {
        List<EarlierAnswer> nearest = nearest();
        return line.earlier().stream().filter(one -> !nearest.contains(one)).toList();
    }

    /** What the earlier answer was about, as it was called then. */
    public String about(EarlierAnswer earlier) {
        return shell.in(earlier.area());
    }

    public String whose(EarlierAnswer earlier) {
        return shell.in(earlier.round()) + " · " + earlier.unit();
    }

    public String whoSees() {
        return Reader.of(shell, analysis);
    }

    public String need(EarlierAnswer earlier) {
        return Words.of(shell, earlier.content().need());
    }

    public String from(EarlierAnswer earlier) {
        return shell.in(earlier.round())
                + " · "
                + earlier.unit()
                + (earlier.sameArea() ? "" : " · " + shell.in(earlier.area()));
    }

    /** Where the form begins with the words of the earlier answer. */
    public String start(EarlierAnswer earlier) {
        return action() + "?start=" + earlier.id().value();
    }
}
