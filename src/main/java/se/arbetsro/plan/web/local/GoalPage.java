package se.arbetsro.plan.web.local;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.OriginSource;
import se.arbetsro.plan.domain.activity.ActivityRow;
import se.arbetsro.plan.domain.comment.CommentQueries;
import se.arbetsro.plan.domain.local.GoalQueries;
import se.arbetsro.plan.domain.local.GoalView;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.HistoryLine;
import se.arbetsro.platform.web.Option;
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
        List<GoalQueries.SubGoalRow> steps,
        List<ActivityRow> activities,
        List<CommentQueries.CommentRow> comments,
        List<HistoryLine> history,
        List<Option> indicators,
        OriginSource.@Nullable Told origin)
        implements Page {

    public String href() {
        return "/goals/" + goal.id().value();
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.localPlans"), "/local-plans"),
                new Crumb(goal.unitName(), "/local-plans/" + goal.localPlanId().value()));
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

    public String step(GoalQueries.SubGoalRow step) {
        return words(shell, step);
    }

    /** A step in a sentence: what is measured and its target, or its description. */
    static String words(Shell shell, GoalQueries.SubGoalRow step) {
        Text2 indicator = step.indicatorName();
        BigDecimal target = step.target();
        String said = step.description() == null ? "" : step.description();
        if (indicator == null || target == null) {
            return said;
        }
        Text2 unit = step.unit();
        String measured =
                shell.t(
                        "plan.subGoal.measured",
                        shell.in(indicator),
                        shell.number(target, step.decimals()),
                        unit == null ? "" : shell.in(unit));
        return said.isEmpty() ? measured : measured + " – " + said;
    }

    public List<Option> outcomes() {
        return List.of(
                Option.of("REACHED", shell.t("plan.goal.status.REACHED")),
                Option.of("PARTLY_REACHED", shell.t("plan.goal.status.PARTLY_REACHED")),
                Option.of("NOT_REACHED", shell.t("plan.goal.status.NOT_REACHED")),
                Option.of("WITHDRAWN", shell.t("plan.goal.status.WITHDRAWN")));
    }

    public String status(ActivityRow row) {
        return row.overdue(shell.day())
                ? shell.t("plan.overdue")
                : PlanWords.of(shell, row.status());
    }

    public Tone tone(ActivityRow row) {
        return row.overdue(shell.day()) ? Tone.BAD : PlanWords.tone(row.status());
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
