package se.arbetsro.plan.web.local;

import static se.arbetsro.plan.web.PlanConflicts.hidden;
import static se.arbetsro.plan.web.PlanConflicts.line;
import static se.arbetsro.plan.web.PlanConflicts.text;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;

/** Two have rewritten a local plan: both texts, field by field. */
final class LocalPlanConflict {

    private LocalPlanConflict() {}

    static ConflictPage page(Shell shell, LocalPlanForm mine, LocalPlanView saved) {
        LocalPlanForm theirs = LocalPlanForm.of(saved);
        String here = "/local-plans/" + saved.id().value();
        return PlanConflicts.page(
                shell,
                here,
                saved.version(),
                saved.changedByName(),
                shell.minute(saved.changedAt()),
                List.of(
                        line("from", shell.t("plan.localPlan.from"), mine.from(), theirs.from()),
                        line("to", shell.t("plan.localPlan.to"), mine.to(), theirs.to()),
                        text(
                                "followUp",
                                shell.t("plan.localPlan.followUp"),
                                mine.followUp(),
                                theirs.followUp()),
                        hidden("unionForm", mine.unionForm()),
                        text(
                                "unionNote",
                                shell.t("plan.localPlan.unionNote"),
                                mine.unionNote(),
                                theirs.unionNote())));
    }
}
