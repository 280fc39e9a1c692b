package se.arbetsro.assessment.web.round;

import java.util.List;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/** The answers of a round that the viewer may see, as a list to filter. */
public record AnswerListPage(
        Shell shell,
        RoundHead round,
        List<AnswerRow> rows,
        Paging paging,
        AnswerFilterForm filter,
        List<Option> areas,
        List<Option> lines,
        List<Option> districts)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("assessment.title"), "/analyses"),
                new Crumb(shell.in(round.name()), "/analyses/rounds/" + round.id().value()));
    }

    public List<Option> needs() {
        return List.of(
                Option.of(Need.YES.name(), Words.of(shell, Need.YES)),
                Option.of(Need.UNDER_WAY.name(), Words.of(shell, Need.UNDER_WAY)),
                Option.of(Need.NOT_NEEDED.name(), Words.of(shell, Need.NOT_NEEDED)));
    }

    public String need(AnswerRow row) {
        return row.complete()
                ? Words.of(shell, row.content().need())
                : shell.t("assessment.work.begun");
    }

    public Tone tone(AnswerRow row) {
        return row.complete() ? Words.tone(row.content().need()) : Tone.NEUTRAL;
    }

    public String area(AnswerRow row) {
        return Words.of(shell, row.area());
    }

    public String line(AnswerRow row) {
        Text2 name = row.lineName();
        return name == null ? shell.t("assessment.line.whole") : shell.in(name);
    }

    public String href(AnswerRow row) {
        return "/analyses/" + row.analysisId().value() + "#answer-" + row.id().value();
    }

    /** The words that say most: the reason, what is to be done, or how things are. */
    public String words(AnswerRow row) {
        if (!row.words()) {
            return shell.t("assessment.words.kept");
        }
        var content = row.content();
        String text =
                content.need() == Need.NOT_NEEDED
                        ? content.because()
                        : content.what() != null ? content.what() : content.situation();
        return text == null ? "" : text;
    }
}
