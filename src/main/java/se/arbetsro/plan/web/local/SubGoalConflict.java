package se.arbetsro.plan.web.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.GoalQueries;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.ConflictPage.Field.Kind;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a step towards a goal: both texts, field by field. */
final class SubGoalConflict {

    private SubGoalConflict() {}

    static ConflictPage page(
            Shell shell, SubGoalForm mine, GoalQueries.SubGoalRow saved, SubGoalForm theirs) {
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                "/sub-goals/" + saved.id().value(),
                "/goals/" + saved.goalId().value(),
                saved.version(),
                by == null ? shell.t("plan.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        field("indicator", "", mine.indicator(), mine.indicator(), Kind.HIDDEN),
                        field(
                                "target",
                                shell.t("plan.subGoal.target"),
                                mine.target(),
                                theirs.target(),
                                Kind.LINE),
                        field(
                                "description",
                                shell.t("plan.subGoal.description"),
                                mine.description(),
                                theirs.description(),
                                Kind.TEXT),
                        field(
                                "byWhen",
                                shell.t("plan.goal.byWhen"),
                                mine.byWhen(),
                                theirs.byWhen(),
                                Kind.LINE)));
    }

    private static Field field(
            String name, String label, @Nullable String mine, @Nullable String theirs, Kind kind) {
        return new Field(name, label, mine == null ? "" : mine, theirs == null ? "" : theirs, kind);
    }
}
