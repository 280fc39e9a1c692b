package se.arbetsro.assessment.web.meeting;

import java.util.List;
import java.util.stream.Collectors;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.web.Tabs;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The areas that the meeting did not talk about: a choice and a line each, on one page. */
public record BriefPage(
        Shell shell, AnalysisHead analysis, Work work, BriefForm form, FormErrors errors)
        implements Page {

    public String path() {
        return "/analyses/" + analysis.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(analysis.unit(), path() + "/areas"));
    }

    public boolean writable() {
        return analysis.open() && analysis.state() == AnalysisState.DRAFT;
    }

    /** The areas that the meeting talked about, of which the version asks more than one thing. */
    public List<Work.Area> discussed() {
        return work.asking().stream()
                .filter(area -> area.discussed() && !area.lenses().isEmpty())
                .toList();
    }

    public String lenses(Work.Area area) {
        return path() + "/areas/" + area.row().key() + "/" + Tabs.QUESTIONS;
    }

    public String lensNames(Work.Area area) {
        return area.lenses().stream()
                .map(lens -> shell.in(lens.name()))
                .collect(Collectors.joining(" · "));
    }

    public String lensState(Work.Area area) {
        return lensesDone(area)
                ? shell.t("assessment.work.answered")
                : area.questions() != null
                        ? shell.t("assessment.work.begun")
                        : shell.t("assessment.need.none");
    }

    public Tone lensTone(Work.Area area) {
        return lensesDone(area) ? Tone.GOOD : Tone.NEUTRAL;
    }

    private static boolean lensesDone(Work.Area area) {
        return area.questions() != null && area.questionsDone();
    }

    /** Whether a line is enough, or the area has been written on at length already. */
    public boolean brief(Work.Area area) {
        return BriefForm.content(area).isPresent();
    }

    public String area(Work.Area area) {
        return Words.of(shell, area.row());
    }

    public String href(Work.Area area) {
        return path() + "/areas/" + area.row().key() + "/" + area.lines().getFirst().path();
    }

    public List<Option> needs() {
        return List.of(
                Option.of(Need.YES.name(), shell.t("assessment.need.YES")),
                Option.of(Need.UNDER_WAY.name(), shell.t("assessment.need.UNDER_WAY")),
                Option.of(Need.NOT_NEEDED.name(), shell.t("assessment.need.NOT_NEEDED")));
    }

    public String needField(Work.Area area) {
        return BriefForm.need(area);
    }

    public String lineField(Work.Area area) {
        return BriefForm.line(area);
    }

    public String versionsField(Work.Area area) {
        return BriefForm.versions(area);
    }

    public int longest() {
        return BriefForm.LONGEST;
    }
}
