package se.arbetsro.assessment.web;

import static se.arbetsro.platform.web.ConflictPage.Field.choice;
import static se.arbetsro.platform.web.ConflictPage.Field.hidden;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.work.Work;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Sets what I wrote beside what somebody else saved first. */
final class AnswerConflict {

    private AnswerConflict() {}

    static ConflictPage page(
            Shell shell, AnswerForm mine, Work.Line line, String address, String savedBy) {
        AnswerRow current = line.answer();
        AnswerForm theirs =
                AnswerForm.of(
                        "",
                        current == null ? 0 : current.version(),
                        null,
                        current == null ? AnswerContent.blank("sv") : current.content());
        return new ConflictPage(
                shell,
                address,
                address,
                current == null ? 0 : current.version(),
                savedBy,
                current == null ? "" : shell.minute(current.changedAt()),
                List.of(
                        hidden("key", mine.key()),
                        hidden("earlier", mine.earlier()),
                        choice(
                                "need",
                                shell.t("assessment.answer.form.need"),
                                mine.need(),
                                theirs.need(),
                                AnswerFormPage.needs(shell)),
                        text("because", shell.t("field.because"), mine.because(), theirs.because()),
                        text(
                                "situation",
                                shell.t("field.situation"),
                                mine.situation(),
                                theirs.situation()),
                        text("what", shell.t("field.what"), mine.what(), theirs.what()),
                        text("timing", shell.t("field.timing"), mine.timing(), theirs.timing()),
                        text("how", shell.t("field.how"), mine.how(), theirs.how())));
    }
}
