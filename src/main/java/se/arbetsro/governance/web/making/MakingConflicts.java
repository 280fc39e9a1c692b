package se.arbetsro.governance.web.making;

import static se.arbetsro.platform.web.ConflictPage.Field.choice;
import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.governance.domain.hearing.HearingQueries.HearingRow;
import se.arbetsro.governance.domain.hearing.HearingQueries.ViewRow;
import se.arbetsro.governance.domain.making.CheckPointQueries.PointRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.BoardRow;
import se.arbetsro.governance.domain.making.PlanMakingQueries.MakingRow;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Two have changed the same part of a case: both texts, field by field. */
final class MakingConflicts {

    private MakingConflicts() {}

    private static ConflictPage page(
            Shell shell,
            String action,
            String back,
            long version,
            @Nullable String by,
            Instant at,
            ConflictPage.Field... fields) {
        return new ConflictPage(
                shell,
                action,
                back,
                version,
                by == null ? shell.t("governance.somebody") : by,
                shell.minute(at),
                List.of(fields));
    }

    static ConflictPage making(
            Shell shell,
            MakingForm mine,
            MakingRow saved,
            List<BoardRow> boards,
            List<Option> known) {
        MakingForm theirs = MakingForm.of(saved, boards);
        String here = MakingForms.address(saved.id());
        return page(
                shell,
                here,
                here,
                saved.version(),
                saved.changedByName(),
                saved.changedAt(),
                line(
                        "registryNumber",
                        shell.t("governance.decision.registryNumber"),
                        mine.registryNumber(),
                        theirs.registryNumber()),
                chosen(
                        shell,
                        "boards",
                        shell.t("governance.making.boards"),
                        mine.boardsTyped(),
                        theirs.boardsTyped(),
                        known),
                text(
                        "background",
                        shell.t("governance.making.background"),
                        mine.background(),
                        theirs.background()));
    }

    static ConflictPage hearing(Shell shell, HearingForm mine, HearingRow saved) {
        HearingForm theirs = HearingForm.of(saved);
        ConflictPage.Field treated =
                line(
                        "treatedOn",
                        shell.t("governance.hearing.treatedOn"),
                        mine.treatedOn(),
                        theirs.treatedOn());
        ConflictPage.Field by =
                line(
                        "answerBy",
                        shell.t("governance.hearing.answerBy"),
                        mine.answerBy(),
                        theirs.answerBy());
        return page(
                shell,
                "/plan-hearings/" + saved.id().value(),
                MakingForms.address(saved.planMakingId()),
                saved.version(),
                saved.changedByName(),
                saved.changedAt(),
                saved.keeps()
                        ? new ConflictPage.Field[] {by, treated}
                        : new ConflictPage.Field[] {treated});
    }

    static ConflictPage view(Shell shell, PlanViewForm mine, ViewRow saved) {
        return page(
                shell,
                "/plan-views/" + saved.id().value(),
                MakingForms.address(saved.planMakingId()),
                saved.version(),
                saved.changedByName(),
                saved.changedAt(),
                text("words", shell.t("governance.view.words"), mine.words(), saved.words()));
    }

    static ConflictPage reply(Shell shell, ReplyForm mine, ViewRow saved) {
        ReplyForm theirs = ReplyForm.of(saved);
        return page(
                shell,
                "/plan-views/" + saved.id().value() + "/reply",
                MakingForms.address(saved.planMakingId()),
                saved.version(),
                saved.changedByName(),
                saved.changedAt(),
                choice(
                        "reply",
                        shell.t("governance.view.reply"),
                        mine.reply(),
                        theirs.reply(),
                        MakingWords.replies(shell)),
                text(
                        "replyWords",
                        shell.t("governance.view.replyWords"),
                        mine.replyWords(),
                        theirs.replyWords()));
    }

    static ConflictPage point(Shell shell, CheckPointForm mine, PointRow saved) {
        CheckPointForm theirs = CheckPointForm.of(saved);
        return page(
                shell,
                "/plan-check-points/" + saved.id().value(),
                MakingForms.address(saved.planMakingId()),
                saved.version(),
                saved.changedByName(),
                saved.changedAt(),
                line("dueOn", shell.t("governance.checkPoint.dueOn"), mine.dueOn(), theirs.dueOn()),
                line("what", shell.t("governance.checkPoint.what"), mine.what(), theirs.what()),
                line(
                        "doneOn",
                        shell.t("governance.checkPoint.doneOn"),
                        mine.doneOn(),
                        theirs.doneOn()),
                text("note", shell.t("governance.checkPoint.note"), mine.note(), theirs.note()));
    }
}
