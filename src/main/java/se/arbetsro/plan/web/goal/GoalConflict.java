package se.arbetsro.plan.web.goal;

import static se.arbetsro.platform.web.ConflictPage.Field.language;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten a goal: both texts, field by field. */
final class GoalConflict {

    private GoalConflict() {}

    static View view(Shell shell, GoalForm mine, GoalView saved) {
        GoalForm theirs = GoalForm.of(saved);
        String here = "/goals/" + saved.id().value();
        ConflictPage both =
                PlanConflicts.page(
                        shell,
                        here,
                        saved.version(),
                        saved.changedByName(),
                        shell.minute(saved.changedAt()),
                        List.of(
                                line("what", shell.t("plan.goal.what"), mine.what(), theirs.what()),
                                text("why", shell.t("plan.goal.why"), mine.why(), theirs.why()),
                                text(
                                        "reached",
                                        shell.t("plan.goal.reached"),
                                        mine.reached(),
                                        theirs.reached()),
                                line(
                                        "byWhen",
                                        shell.t("plan.goal.byWhen"),
                                        mine.byWhen(),
                                        theirs.byWhen()),
                                text("how", shell.t("plan.goal.how"), mine.how(), theirs.how()),
                                language(shell, mine.lang(), theirs.lang())));
        return saved.status().open() ? both : both.closed(shell.t("plan.goal.hasEnded"));
    }
}
