package se.arbetsro.assessment.web;

import java.util.ArrayList;
import java.util.List;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.EarlierAnswer;
import se.arbetsro.assessment.domain.answer.EarlierQueries;
import se.arbetsro.assessment.domain.lens.EarlierAreaAnswer;
import se.arbetsro.assessment.domain.lens.EarlierLensQueries;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.assessment.web.lens.LensWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/**
 * What can be left as it stood in many places at once: where nothing is written yet and there is
 * one answer to carry forward, not a choice between several.
 */
final class CarriedOver {

    private static final int SHOWN = 160;

    private CarriedOver() {}

    static List<Option> options(Shell shell, Work work) {
        List<Option> options = new ArrayList<>();
        for (Work.Area area : work.areas()) {
            for (Work.Line line : area.lines()) {
                EarlierAnswer earlier = EarlierQueries.only(line.earlier());
                if (line.answer() == null && earlier != null) {
                    options.add(
                            new Option(
                                    area.row().key()
                                            + "/"
                                            + line.path()
                                            + "/"
                                            + earlier.id().value(),
                                    Words.of(shell, area.row())
                                            + " – "
                                            + (line.name() == null
                                                    ? shell.t("assessment.line.whole")
                                                    : shell.in(line.name())),
                                    said(shell, earlier)));
                }
            }
            EarlierAreaAnswer earlier = EarlierLensQueries.only(area.earlierQuestions());
            if (area.questions() == null
                    && earlier != null
                    && earlier.content().isComplete(area.lenses())) {
                options.add(
                        new Option(
                                area.row().key()
                                        + "/"
                                        + Tabs.QUESTIONS
                                        + "/"
                                        + earlier.id().value(),
                                Words.of(shell, area.row())
                                        + " – "
                                        + shell.t("assessment.questions"),
                                LensWords.shortly(shell, area.lenses(), earlier.content())));
            }
        }
        return List.copyOf(options);
    }

    private static String said(Shell shell, EarlierAnswer earlier) {
        AnswerContent content = earlier.content();
        String words = content.what() == null ? content.because() : content.what();
        if (words == null) {
            words = content.situation();
        }
        String need = Words.of(shell, content.need());
        return words == null ? need : need + ". " + shortened(words);
    }

    private static String shortened(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN).stripTrailing() + " …";
    }
}
