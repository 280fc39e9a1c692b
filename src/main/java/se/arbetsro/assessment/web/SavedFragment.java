package se.arbetsro.assessment.web;

import java.time.Clock;
import se.arbetsro.assessment.domain.analysis.NoDraft;
import se.arbetsro.assessment.domain.analysis.RoundNotOpen;
import se.arbetsro.assessment.domain.answer.AnswerChangedMeanwhile;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** What a form says after it has saved itself. */
public record SavedFragment(Shell shell, String text) implements View {

    /** Saves as far as it goes; what stands in the way is told and nothing is refused. */
    public static Html saving(Shell shell, FormErrors errors, Clock clock, Runnable save) {
        if (errors.any()) {
            return Html.of(new SavedFragment(shell, shell.t("assessment.answer.notSavedYet")));
        }
        try {
            save.run();
        } catch (AnswerChangedMeanwhile changed) {
            return Html.of(new SavedFragment(shell, shell.t("assessment.answer.savedByOther")));
        } catch (NoDraft | RoundNotOpen closed) {
            return Html.of(new SavedFragment(shell, shell.t(closed.messageKey())));
        }
        return Html.of(
                new SavedFragment(
                        shell,
                        shell.t("assessment.answer.savedAt", shell.minute(clock.instant()))));
    }
}
