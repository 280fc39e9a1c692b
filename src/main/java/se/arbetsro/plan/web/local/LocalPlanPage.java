package se.arbetsro.plan.web.local;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.GoalId;
import se.arbetsro.plan.domain.activity.reading.ActivityRow;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.goal.SubGoalQueries;
import se.arbetsro.plan.domain.local.LocalPlanQueries;
import se.arbetsro.plan.domain.local.LocalPlanView;
import se.arbetsro.plan.domain.local.SteeringQueries;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.plan.web.goal.SubGoalWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * The local plan of a unit, as it is printed for a workplace meeting: area by area what is wanted
 * and what is done, who steers, how it is followed.
 */
public record LocalPlanPage(
        Shell shell,
        LocalPlanView plan,
        List<LocalPlanQueries.ChosenRow> areas,
        List<GoalView> goals,
        Map<GoalId, List<SubGoalQueries.SubGoalRow>> subGoals,
        List<ActivityRow> activities,
        List<SteeringQueries.MemberRow> members,
        List<DecidedBy.Line> decisions,
        List<StandQueries.StandRow> stands,
        List<HistoryLine> history,
        @Nullable VersionRow inForce)
        implements Page {

    public String title() {
        return shell.t("plan.localPlan.of", plan.unitName());
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.localPlans"), "/local-plans"));
    }

    public String href() {
        return "/local-plans/" + plan.id().value();
    }

    /** What it amounts to, in a sentence. */
    public String lead() {
        LocalDate day = shell.day();
        long open = goals.stream().filter(goal -> goal.status().open()).count();
        long left = activities.stream().filter(activity -> activity.status().open()).count();
        long late = activities.stream().filter(activity -> activity.overdue(day)).count();
        return shell.t("plan.localPlan.lead", areas.size(), open, left, late);
    }

    /** Whether a newer version is in force and something here is still to be carried over. */
    public boolean switchable() {
        return editable()
                && inForce != null
                && !inForce.id().equals(plan.planVersionId())
                && (plan.period().contains(shell.today())
                        || goals.stream().anyMatch(goal -> goal.status().open())
                        || activities.stream().anyMatch(one -> one.status().open()));
    }

    public String inForceKey() {
        return inForce == null ? "" : inForce.key();
    }

    /** How many proposals its version has, and on how many it has taken a stand. */
    public String standsLink() {
        long taken = stands.stream().filter(one -> one.id() != null).count();
        return shell.t("plan.stands.link", stands.size(), taken);
    }

    public boolean editable() {
        return plan.editable() && shell.asOf() == null;
    }

    /** Whether the viewer may let a withdrawn plan hold again. */
    public boolean restorable() {
        return plan.withdrawnAt() != null && plan.reached() && shell.asOf() == null;
    }

    public @Nullable String lang() {
        return PlanWords.lang(shell, plan.lang());
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(shell.t("plan.activity.unit"), plan.unitName())
                        .leadingTo("/units/" + plan.unitId().value()));
        facts.add(
                Fact.of(shell.t("plan.version"), shell.in(plan.versionTitle()))
                        .leadingTo("/plans/" + plan.versionKey()));
        facts.add(Fact.of(shell.t("plan.localPlan.period"), Periods.of(shell, plan.period())));
        facts.add(Fact.of(shell.t("plan.localPlan.followUp"), plan.followUp()));
        return facts;
    }

    public String unionForm() {
        return PlanWords.of(shell, plan.unionForm());
    }

    public String area(LocalPlanQueries.ChosenRow area) {
        return PlanWords.area(shell, area.number(), area.name());
    }

    public List<GoalView> goalsOf(LocalPlanQueries.ChosenRow area) {
        return goals.stream().filter(goal -> goal.areaId().equals(area.areaId())).toList();
    }

    /** Goals in areas that are no longer chosen. */
    public List<GoalView> otherGoals() {
        return goals.stream()
                .filter(goal ->
                        areas.stream().noneMatch(area -> area.areaId().equals(goal.areaId())))
                .toList();
    }

    public List<SubGoalQueries.SubGoalRow> stepsOf(GoalView goal) {
        return subGoals.getOrDefault(goal.id(), List.of());
    }

    public List<ActivityRow> activitiesOf(GoalView goal) {
        return activities.stream().filter(activity -> goal.id().equals(activity.goalId())).toList();
    }

    /** The activities of an area that serve none of its goals here. */
    public List<ActivityRow> looseActivities(LocalPlanQueries.ChosenRow area) {
        return activities.stream()
                .filter(activity -> activity.areaKey().equals(area.areaKey()) && loose(activity))
                .toList();
    }

    /** The activities in areas that are not chosen. */
    public List<ActivityRow> otherActivities() {
        return activities.stream()
                .filter(activity ->
                        areas.stream().noneMatch(area -> area.areaKey().equals(activity.areaKey()))
                                && loose(activity))
                .toList();
    }

    /** Whether activities of other units serve its goals too. */
    public boolean manyUnits() {
        return activities.stream().anyMatch(one -> !one.unitId().equals(plan.unitId()));
    }

    private boolean loose(ActivityRow activity) {
        return goals.stream().noneMatch(goal -> Objects.equals(goal.id(), activity.goalId()));
    }

    public String step(SubGoalQueries.SubGoalRow step) {
        return SubGoalWords.sentence(shell, step);
    }

    public String figure(SubGoalQueries.SubGoalRow step) {
        return SubGoalWords.figure(shell, step);
    }

    public @Nullable String lang(String written) {
        return PlanWords.lang(shell, written);
    }

    public String part(SteeringQueries.MemberRow member) {
        return PlanWords.of(shell, member.part());
    }
}
