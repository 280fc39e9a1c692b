package se.arbetsro.plan.web.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.domain.comment.CommentQueries;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * A goal: what, why, by when, the steps on the way, the activities that serve it, how it went.
 *
 * @param origin what it was made from; null when nothing, or not for the viewer to see
 */
public record GoalPage(
        Shell shell,
        GoalView goal,
        List<SubGoalQueries.SubGoalRow> steps,
        List<ActivityRow> activities,
        List<CommentQueries.CommentRow> comments,
        List<HistoryLine> history,
        OriginSource.@Nullable Told origin)
        implements Page {

    public String href() {
        return "/goals/" + goal.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.goals"), "/goals"),
                new Crumb(
                        shell.t("plan.localPlan.of", goal.unitName()),
                        "/local-plans/" + goal.localPlanId().value()));
    }

    public boolean editable() {
        return goal.editable() && shell.asOf() == null;
    }

    public @Nullable String lang() {
        return PlanWords.lang(shell, goal.lang());
    }

    public @Nullable String lang(String written) {
        return PlanWords.lang(shell, written);
    }

    public String status() {
        return PlanWords.of(shell, goal.status());
    }

    public Tone tone() {
        return PlanWords.tone(goal.status());
    }

    public boolean overdue() {
        return goal.overdue(shell.day());
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(shell.t("plan.goal.why"), goal.why()));
        facts.add(Fact.of(shell.t("plan.goal.reached"), goal.reached()));
        facts.add(Fact.of(shell.t("plan.goal.byWhen"), shell.date(goal.byWhen())));
        facts.add(Fact.of(shell.t("plan.goal.how"), goal.how()));
        facts.add(
                Fact.of(
                                shell.t("plan.activity.area"),
                                PlanWords.area(shell, goal.areaNumber(), goal.area())
                                        + " ("
                                        + goal.versionKey()
                                        + ")")
                        .leadingTo("/plans/" + goal.versionKey() + "/areas/" + goal.areaKey()));
        facts.add(
                Fact.of(shell.t("plan.localPlan"), goal.unitName())
                        .leadingTo("/local-plans/" + goal.localPlanId().value()));
        if (origin != null) {
            facts.add(Fact.of(shell.t("plan.origin"), origin.label()).leadingTo(origin.href()));
        }
        return facts;
    }

    public String step(SubGoalQueries.SubGoalRow step) {
        return SubGoalWords.what(shell, step);
    }

    public String target(SubGoalQueries.SubGoalRow step) {
        return SubGoalWords.target(shell, step);
    }

    public String figure(SubGoalQueries.SubGoalRow step) {
        return SubGoalWords.figure(shell, step);
    }

    public boolean anyMeasured() {
        return steps.stream().anyMatch(step -> step.target() != null);
    }

    /** Whether its day has passed without it being reached. */
    public boolean overdue(SubGoalQueries.SubGoalRow step) {
        LocalDate day = step.byWhen();
        return goal.status().open()
                && !step.ended()
                && step.reachedOn() == null
                && day != null
                && shell.day().isAfter(day);
    }

    /** Whether the viewer may change a step now. */
    public boolean changeable(SubGoalQueries.SubGoalRow step) {
        return editable() && goal.status().open() && !step.ended();
    }

    public boolean resumable(SubGoalQueries.SubGoalRow step) {
        return editable() && goal.status().open() && step.ended();
    }

    public String made() {
        String name = goal.createdByName();
        return name == null
                ? shell.t("plan.made", shell.minute(goal.createdAt()))
                : shell.t("plan.madeBy", shell.minute(goal.createdAt()), name);
    }

    public String newActivity() {
        return "/activities/new?unit="
                + goal.unitId().value()
                + "&area="
                + goal.versionKey()
                + "/"
                + goal.areaKey()
                + "&goal="
                + goal.id().value();
    }
}
