package se.arbetsro.plan.web.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.GoalView;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.ConflictPage.Field.Kind;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a goal: both texts, field by field. */
final class GoalConflict {

    private GoalConflict() {}

    static ConflictPage page(Shell shell, GoalForm mine, GoalView saved) {
        GoalForm theirs = GoalForm.of(saved);
        String here = "/goals/" + saved.id().value();
        String by = saved.changedByName();
        return new ConflictPage(
                shell,
                here,
                here,
                saved.version(),
                by == null ? shell.t("plan.somebody") : by,
                shell.minute(saved.changedAt()),
                List.of(
                        field(
                                "what",
                                shell.t("plan.goal.what"),
                                mine.what(),
                                theirs.what(),
                                Kind.LINE),
                        field("why", shell.t("plan.goal.why"), mine.why(), theirs.why(), Kind.TEXT),
                        field(
                                "reached",
                                shell.t("plan.goal.reached"),
                                mine.reached(),
                                theirs.reached(),
                                Kind.TEXT),
                        field(
                                "byWhen",
                                shell.t("plan.goal.byWhen"),
                                mine.byWhen(),
                                theirs.byWhen(),
                                Kind.LINE),
                        field("how", shell.t("plan.goal.how"), mine.how(), theirs.how(), Kind.TEXT),
                        field("lang", "", mine.lang(), mine.lang(), Kind.HIDDEN)));
    }

    private static Field field(
            String name, String label, @Nullable String mine, @Nullable String theirs, Kind kind) {
        return new Field(name, label, mine == null ? "" : mine, theirs == null ? "" : theirs, kind);
    }
}
