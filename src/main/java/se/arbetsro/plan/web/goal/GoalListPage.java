package se.arbetsro.plan.web.goal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * The goals of all units that the viewer may see.
 *
 * @param writes whether the viewer may set goals
 */
public record GoalListPage(
        Shell shell,
        GoalFilterForm form,
        List<GoalView> goals,
        Map<GoalId, List<SubGoalQueries.SubGoalRow>> steps,
        Paging paging,
        List<Option> units,
        List<Option> areas,
        boolean writes)
        implements Page {

    public List<Option> statuses() {
        return List.of(
                Option.of("OPEN", shell.t("plan.goals.open")),
                Option.of("OVERDUE", shell.t("plan.goals.overdue")),
                Option.of("ENDED", shell.t("plan.goals.ended")),
                Option.of("REACHED", PlanWords.of(shell, GoalStatus.REACHED)),
                Option.of("PARTLY_REACHED", PlanWords.of(shell, GoalStatus.PARTLY_REACHED)),
                Option.of("NOT_REACHED", PlanWords.of(shell, GoalStatus.NOT_REACHED)),
                Option.of("WITHDRAWN", PlanWords.of(shell, GoalStatus.WITHDRAWN)),
                Option.of("ALL", shell.t("plan.goals.all")));
    }

    public String lead() {
        return shell.t("plan.goals.found", paging.total());
    }

    public String href(GoalView goal) {
        return shell.link("/goals/" + goal.id().value());
    }

    public String area(GoalView goal) {
        return PlanWords.area(shell, goal.areaNumber(), goal.area());
    }

    public boolean overdue(GoalView goal) {
        return goal.overdue(shell.day());
    }

    public String status(GoalView goal) {
        return overdue(goal) ? shell.t("plan.overdue") : PlanWords.of(shell, goal.status());
    }

    public Tone tone(GoalView goal) {
        return overdue(goal) ? Tone.BAD : PlanWords.tone(goal.status());
    }

    public @Nullable String lang(GoalView goal) {
        return PlanWords.lang(shell, goal.lang());
    }

    /** How many of its steps are reached; empty without steps. */
    public String progress(GoalView goal) {
        List<SubGoalQueries.SubGoalRow> pursued =
                steps.getOrDefault(goal.id(), List.of()).stream()
                        .filter(step -> !step.ended())
                        .toList();
        long reached = pursued.stream().filter(step -> step.reachedOn() != null).count();
        return pursued.isEmpty() ? "" : shell.t("plan.goals.steps", reached, pursued.size());
    }
}
