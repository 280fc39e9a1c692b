package se.arbetsro.plan.web.goal;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten a step towards a goal: both texts, field by field. */
final class SubGoalConflict {

    private SubGoalConflict() {}

    static View view(
            Shell shell,
            SubGoalForm mine,
            SubGoalQueries.SubGoalRow saved,
            SubGoalForm theirs,
            List<Option> indicators) {
        String by = saved.changedByName();
        ConflictPage both =
                new ConflictPage(
                        shell,
                        "/sub-goals/" + saved.id().value(),
                        "/goals/" + saved.goalId().value(),
                        saved.version(),
                        by == null ? shell.t("plan.somebody") : by,
                        shell.minute(saved.changedAt()),
                        List.of(
                                chosen(
                                        shell,
                                        "indicator",
                                        shell.t("plan.subGoal.indicator"),
                                        mine.indicator(),
                                        theirs.indicator(),
                                        indicators),
                                line(
                                        "target",
                                        shell.t("plan.subGoal.target"),
                                        mine.target(),
                                        theirs.target()),
                                text(
                                        "description",
                                        shell.t("plan.subGoal.description"),
                                        mine.description(),
                                        theirs.description()),
                                line(
                                        "byWhen",
                                        shell.t("plan.goal.byWhen"),
                                        mine.byWhen(),
                                        theirs.byWhen())));
        return saved.endedWhy() == null ? both : both.closed(shell.t("plan.subGoal.hasEnded"));
    }
}
