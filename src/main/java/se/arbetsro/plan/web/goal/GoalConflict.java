package se.arbetsro.plan.web.goal;

import static se.arbetsro.plan.web.PlanConflicts.hidden;
import static se.arbetsro.plan.web.PlanConflicts.line;
import static se.arbetsro.plan.web.PlanConflicts.text;

import java.util.List;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a goal: both texts, field by field. */
final class GoalConflict {

    private GoalConflict() {}

    static ConflictPage page(Shell shell, GoalForm mine, GoalView saved) {
        GoalForm theirs = GoalForm.of(saved);
        String here = "/goals/" + saved.id().value();
        return PlanConflicts.page(
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
                        line("byWhen", shell.t("plan.goal.byWhen"), mine.byWhen(), theirs.byWhen()),
                        text("how", shell.t("plan.goal.how"), mine.how(), theirs.how()),
                        hidden("lang", mine.lang())));
    }
}
