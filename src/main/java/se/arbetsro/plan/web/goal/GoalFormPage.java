package se.arbetsro.plan.web.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.web.UnitField;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** The form of a new goal, or of one that is rewritten. */
public record GoalFormPage(
        Shell shell,
        GoalForm form,
        FormErrors errors,
        String action,
        String back,
        boolean rewriting,
        UnitField unit,
        List<Option> areas,
        OriginSource.@Nullable Told origin)
        implements Page {

    public String title() {
        return rewriting ? shell.t("plan.goal.rewrite") : shell.t("plan.goal.new");
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.goals"), "/goals"));
    }
}
