package se.arbetsro.plan.web.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.ConflictPage.Field;
import se.arbetsro.platform.web.ConflictPage.Field.Kind;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a local plan: both texts, field by field. */
final class LocalPlanConflict {

    private LocalPlanConflict() {}

    static ConflictPage page(Shell shell, LocalPlanForm mine, LocalPlanView saved) {
        LocalPlanForm theirs = LocalPlanForm.of(saved);
        String here = "/local-plans/" + saved.id().value();
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
                                "from",
                                shell.t("plan.localPlan.from"),
                                mine.from(),
                                theirs.from(),
                                Kind.LINE),
                        field(
                                "to",
                                shell.t("plan.localPlan.to"),
                                mine.to(),
                                theirs.to(),
                                Kind.LINE),
                        field(
                                "followUp",
                                shell.t("plan.localPlan.followUp"),
                                mine.followUp(),
                                theirs.followUp(),
                                Kind.TEXT),
                        field("unionForm", "", mine.unionForm(), mine.unionForm(), Kind.HIDDEN),
                        field(
                                "unionNote",
                                shell.t("plan.localPlan.unionNote"),
                                mine.unionNote(),
                                theirs.unionNote(),
                                Kind.TEXT)));
    }

    private static Field field(
            String name, String label, @Nullable String mine, @Nullable String theirs, Kind kind) {
        return new Field(name, label, mine == null ? "" : mine, theirs == null ? "" : theirs, kind);
    }
}
