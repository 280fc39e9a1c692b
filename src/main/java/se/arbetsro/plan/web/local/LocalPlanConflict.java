package se.arbetsro.plan.web.local;

import static se.arbetsro.platform.web.ConflictPage.Field.chosen;
import static se.arbetsro.platform.web.ConflictPage.Field.line;
import static se.arbetsro.platform.web.ConflictPage.Field.text;

import java.util.List;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.web.PlanConflicts;
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.View;

/** Two have rewritten a local plan: both texts, field by field. */
final class LocalPlanConflict {

    private LocalPlanConflict() {}

    static View view(Shell shell, LocalPlanForm mine, LocalPlanView saved) {
        LocalPlanForm theirs = LocalPlanForm.of(saved);
        String here = "/local-plans/" + saved.id().value();
        ConflictPage both =
                PlanConflicts.page(
                        shell,
                        here,
                        saved.version(),
                        saved.changedByName(),
                        shell.minute(saved.changedAt()),
                        List.of(
                                line(
                                        "from",
                                        shell.t("plan.localPlan.from"),
                                        mine.from(),
                                        theirs.from()),
                                line("to", shell.t("plan.localPlan.to"), mine.to(), theirs.to()),
                                text(
                                        "followUp",
                                        shell.t("plan.localPlan.followUp"),
                                        mine.followUp(),
                                        theirs.followUp()),
                                chosen(
                                        shell,
                                        "unionForm",
                                        shell.t("plan.union"),
                                        mine.unionForm(),
                                        theirs.unionForm(),
                                        LocalPlanFormPage.unionForms(shell)),
                                text(
                                        "unionNote",
                                        shell.t("plan.localPlan.unionNote"),
                                        mine.unionNote(),
                                        theirs.unionNote())));
        return saved.withdrawnAt() == null
                ? both
                : both.closed(shell.t("plan.localPlan.withdrawn"));
    }
}
