package se.arbetsro.assessment.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.analysis.AnalysisHead;
import se.arbetsro.assessment.domain.analysis.AnalysisState;
import se.arbetsro.assessment.domain.expectation.Usual;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.platform.idempotency.Once;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What there is to write: the areas in the order of the plan, and how far each has come.
 *
 * @param carried what can be left as it stood last time, to tick
 * @param key under which what is ticked can be taken back together
 * @param affirmed the key of what was left as it stood just now; null for nothing
 */
public record WorkPage(
        Shell shell,
        AnalysisHead analysis,
        Work work,
        List<Option> carried,
        String key,
        @Nullable String affirmed,
        FormErrors errors)
        implements Page {

    static WorkPage of(Shell shell, AnalysisHead analysis, Work work, FormErrors errors) {
        return of(shell, analysis, work, null, errors);
    }

    static WorkPage of(
            Shell shell,
            AnalysisHead analysis,
            Work work,
            @Nullable UUID affirmed,
            FormErrors errors) {
        return new WorkPage(
                shell,
                analysis,
                work,
                CarriedOver.options(shell, work),
                Once.newKey(),
                affirmed == null ? null : affirmed.toString(),
                errors);
    }

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

    /** What is normally asked of the service line, and what the local plan says instead. */
    public String usual(Usual usual) {
        String normally =
                usual.usual() == null
                        ? ""
                        : shell.t("assessment.work.usual", expectation(usual.usual()));
        if (usual.here() == null) {
            return normally;
        }
        String here =
                usual.reason() == null
                        ? shell.t("assessment.work.hereWithoutReason", expectation(usual.here()))
                        : shell.t(
                                "assessment.work.here", expectation(usual.here()), usual.reason());
        return normally.isEmpty() ? here : normally + " " + here;
    }

    private String expectation(String expectation) {
        return switch (expectation) {
            case "EXPECTED" -> shell.t("assessment.work.EXPECTED");
            case "WHERE_IT_FITS" -> shell.t("assessment.work.WHERE_IT_FITS");
            default -> shell.t("assessment.work.NOT_NORMALLY");
        };
    }

    /** What is asked for, first what a meeting talked about. */
    public List<Work.Area> asking() {
        return work.asking().stream()
                .sorted(Comparator.comparing((Work.Area area) -> !area.discussed()))
                .toList();
    }

    public String questionsWord(Work.Area area) {
        if (area.questionsDone()) {
            return shell.t("assessment.work.answered");
        }
        if (area.questions() != null) {
            return shell.t("assessment.work.begun");
        }
        if (!area.questionsAsked()) {
            return shell.t("assessment.work.optional");
        }
        return area.earlierQuestions().isEmpty()
                ? shell.t("assessment.need.none")
                : shell.t("assessment.work.carries");
    }
}
