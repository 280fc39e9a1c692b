package se.arbetsro.assessment.web;

import java.util.List;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.Work;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** What there is to write: the areas in the order of the plan, and how far each has come. */
public record WorkPage(Shell shell, AnalysisHead analysis, Work work) implements Page {

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(
                        shell.in(analysis.round()),
                        "/analyses/rounds/" + analysis.roundId().value()),
                new Crumb(analysis.unit(), path()));
    }

    public String lead() {
        return shell.t(
                "assessment.work.lead", shell.in(analysis.round()), shell.date(analysis.dueOn()));
    }

    public boolean writable() {
        return analysis.open() && analysis.state() == AnalysisState.DRAFT;
    }

    public String area(Work.Area area) {
        return Words.of(shell, area.row());
    }

    public String line(Work.Line line) {
        return line.name() == null ? shell.t("assessment.line.whole") : shell.in(line.name());
    }

    public String href(Work.Area area, Work.Line line) {
        return path() + "/areas/" + area.row().key() + "/" + line.path();
    }

    public String questions(Work.Area area) {
        return path() + "/areas/" + area.row().key() + "/questions";
    }

    public String word(Work.Line line) {
        if (line.done() && line.answer() != null) {
            return Words.of(shell, line.answer().content().need());
        }
        if (line.answer() != null) {
            return shell.t("assessment.work.begun");
        }
        return line.earlier().isEmpty()
                ? shell.t("assessment.need.none")
                : shell.t("assessment.work.carries");
    }

    public Tone tone(Work.Line line) {
        if (line.done()) {
            return Tone.GOOD;
        }
        return line.answer() != null ? Tone.INFO : Tone.NEUTRAL;
    }

    public String questionsWord(Work.Area area) {
        return area.questionsDone()
                ? shell.t("assessment.work.answered")
                : shell.t("assessment.need.none");
    }
}
