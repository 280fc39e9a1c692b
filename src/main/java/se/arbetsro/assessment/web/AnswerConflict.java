package se.arbetsro.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.assessment.domain.answer.AnswerContent;
import se.arbetsro.assessment.domain.answer.AnswerRow;
import se.arbetsro.assessment.domain.answer.Work;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.Option;
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
                                shell.t("assessment.answer.form.need"),
                                "need",
                                mine.need(),
                                theirs.need(),
                                AnswerFormPage.needs(shell)),
                        text(shell.t("field.because"), "because", mine.because(), theirs.because()),
                        text(
                                shell.t("field.situation"),
                                "situation",
                                mine.situation(),
                                theirs.situation()),
                        text(shell.t("field.what"), "what", mine.what(), theirs.what()),
                        text(shell.t("field.timing"), "timing", mine.timing(), theirs.timing()),
                        text(shell.t("field.how"), "how", mine.how(), theirs.how())));
    }

    static Field text(String label, String name, @Nullable String mine, @Nullable String theirs) {
        return new Field(name, label, orEmpty(mine), orEmpty(theirs), Field.Kind.TEXT);
    }

    static Field choice(
            String label,
            String name,
            @Nullable String mine,
            @Nullable String theirs,
            List<Option> options) {
        return Field.choice(name, label, orEmpty(mine), orEmpty(theirs), options);
    }

    static Field hidden(String name, @Nullable String mine) {
        return new Field(name, name, orEmpty(mine), orEmpty(mine), Field.Kind.HIDDEN);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
