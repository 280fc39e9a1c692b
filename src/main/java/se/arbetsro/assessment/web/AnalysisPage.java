package se.arbetsro.assessment.web;

import java.util.List;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.answer.MadeFrom;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.meeting.MarkedArea;
import se.arbetsro.assessment.web.lens.LensWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * All answers of one analysis, to read, confirm and print.
 *
 * @param marked what was marked at the meeting; empty without one
 * @param heads how many marked
 * @param why what was typed as the word to the writers; empty at first
 */
public record AnalysisPage(
        Shell shell,
        AnalysisHead analysis,
        List<Area> areas,
        List<MarkedArea> marked,
        int heads,
        List<HistoryLine> history,
        boolean mayWrite,
        boolean mayConfirm,
        boolean mayPlan,
        String why,
        FormErrors errors)
        implements Page {

    /** One area with its answers, and what is said of it once that may be read. */
    public record Area(AreaRow row, List<Answered> answers, List<LensWords.Line> lenses) {}

    /** One answer with what was made from it. */
    public record Answered(AnswerRow row, List<MadeFrom> made) {}

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(
                        shell.in(analysis.round()),
                        "/analyses/rounds/" + analysis.roundId().value()));
    }

    public String lead() {
        return shell.in(analysis.round())
                + (analysis.wholeDistrict() ? "" : " · " + analysis.district());
    }

    public String state() {
        return Words.of(shell, analysis.state());
    }

    public Tone tone() {
        return Words.tone(analysis.state());
    }

    public String area(Area area) {
        return Words.of(shell, area.row());
    }

    public String need(Answered one) {
        return Words.of(shell, one.row().content().need());
    }

    public Tone needTone(Answered one) {
        return Words.tone(one.row().content().need());
    }

    public boolean notNeeded(Answered one) {
        return one.row().content().need() == Need.NOT_NEEDED;
    }

    public String line(Answered one) {
        return one.row().lineName() == null
                ? shell.t("assessment.line.whole")
                : shell.in(one.row().lineName());
    }

    public String href(MadeFrom made) {
        return (made.kind() == MadeFrom.Kind.GOAL ? "/goals/" : "/activities/") + made.id();
    }

    public String label(MadeFrom made) {
        return made.kind() == MadeFrom.Kind.GOAL
                ? shell.t("assessment.made.goal", made.title(), shell.date(made.due()))
                : shell.t("assessment.made.activity", made.title(), shell.date(made.due()));
    }

    public String status(MadeFrom made) {
        return MadeWords.status(shell, made);
    }

    public String decision(MadeFrom made) {
        return MadeWords.decision(shell, made);
    }

    public Tone tone(MadeFrom made) {
        return MadeWords.tone(made);
    }

    public String newGoal(Answered one) {
        return "/goals/new?from=answer&origin=" + one.row().id().value();
    }

    public String newActivity(Answered one) {
        return "/activities/new?from=answer&origin=" + one.row().id().value();
    }

    public boolean plannable(Answered one) {
        return mayPlan && one.row().content().need() == Need.YES;
    }

    public boolean confirmable() {
        return mayConfirm && analysis.open() && analysis.state() == AnalysisState.SUBMITTED;
    }

    public boolean returnable() {
        return mayConfirm && analysis.open() && analysis.state() != AnalysisState.DRAFT;
    }

    public boolean writable() {
        return mayWrite && analysis.open() && analysis.state() == AnalysisState.DRAFT;
    }

    public String whoSees() {
        return Reader.of(shell, analysis);
    }
}
