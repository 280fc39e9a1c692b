package se.arbetsro.plan.web.local;

import java.util.List;
import se.arbetsro.plan.domain.local.UnionForm;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a new local plan, or of one that is rewritten.
 *
 * @param areas what there is to choose from; empty when it is rewritten, as areas are chosen on a
 *     page of their own
 */
public record LocalPlanFormPage(
        Shell shell,
        LocalPlanForm form,
        FormErrors errors,
        String action,
        String back,
        boolean rewriting,
        UnitField unit,
        List<Option> versions,
        List<Option> areas)
        implements Page {

    public String title() {
        return rewriting ? shell.t("plan.localPlan.rewrite") : shell.t("plan.localPlan.new");
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.localPlans"), "/local-plans"));
    }

    public List<Option> unionForms() {
        return unionForms(shell);
    }

    static List<Option> unionForms(Shell shell) {
        return List.of(
                Option.of("IN_GROUP", PlanWords.of(shell, UnionForm.IN_GROUP)),
                Option.of("REFERENCE_GROUP", PlanWords.of(shell, UnionForm.REFERENCE_GROUP)),
                Option.of("COUNCIL", PlanWords.of(shell, UnionForm.COUNCIL)));
    }
}
