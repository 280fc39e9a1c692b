package se.arbetsro.plan.web.goal;

import java.util.List;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/** Asks how it went with a goal. */
public record GoalConclusionPage(
        Shell shell, GoalView goal, String outcome, String note, FormErrors errors)
        implements Page {

    public String href() {
        return "/goals/" + goal.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.goals"), "/goals"), new Crumb(goal.what(), href()));
    }

    public List<Option> outcomes() {
        return List.of(
                option(GoalStatus.REACHED),
                option(GoalStatus.PARTLY_REACHED),
                option(GoalStatus.NOT_REACHED),
                option(GoalStatus.WITHDRAWN));
    }

    private Option option(GoalStatus status) {
        return Option.of(status.name(), PlanWords.of(shell, status));
    }
}
