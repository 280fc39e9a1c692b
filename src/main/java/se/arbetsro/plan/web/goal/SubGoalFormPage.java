package se.arbetsro.plan.web.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalId;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The form of a step towards a goal.
 *
 * @param step the one that is rewritten; null for a new one
 */
public record SubGoalFormPage(
        Shell shell,
        GoalView goal,
        @Nullable SubGoalId step,
        SubGoalForm form,
        FormErrors errors,
        List<Option> indicators)
        implements Page {

    public String title() {
        return step == null ? shell.t("plan.subGoal.new") : shell.t("plan.subGoal.rewrite");
    }

    public String back() {
        return "/goals/" + goal.id().value();
    }

    public String action() {
        return step == null ? back() + "/sub-goals" : "/sub-goals/" + step.value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.goals"), "/goals"), new Crumb(goal.what(), back()));
    }
}
