package se.arbetsro.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.ActivityStatus;
import se.arbetsro.plan.domain.AreaWork;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.goal.GoalView;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.version.EditionNote;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * An area as it stands in one version: what it says, where it comes from and where it went.
 *
 * @param elsewhere the same area in all versions that have it
 * @param from lines that end here
 * @param to lines that begin here
 * @param figuresOpen whether the viewer may read the figures that follow the area
 * @param work what is going on here in the units that the viewer may see; null when local plans are
 *     not for the viewer
 * @param picture the lines drawn; null when there are none
 */
public record AreaPage(
        Shell shell,
        VersionRow version,
        EditionRow edition,
        List<EditionNote> notes,
        List<EditionRow> elsewhere,
        List<LineRow> from,
        List<LineRow> to,
        List<ProposalRow> proposals,
        List<PlanQueries.FollowedRow> indicators,
        boolean figuresOpen,
        @Nullable Work work,
        @Nullable String picture,
        boolean editable)
        implements Page {

    /**
     * What is going on in an area.
     *
     * @param plans in how many local plans it is chosen
     * @param next the goals on the way that come first
     */
    public record Work(
            int plans,
            List<AreaWork.Count> goals,
            List<AreaWork.Count> activities,
            List<GoalView> next) {

        static long sum(List<AreaWork.Count> counts) {
            return counts.stream().mapToLong(AreaWork.Count::number).sum();
        }
    }

    /**
     * A line of the table of counts.
     *
     * @param href the list that holds them
     */
    public record Line(String label, String number, String href, Tone tone) {}

    /** Goals by status, in the order in which they go. */
    public List<Line> goalLines(Work shown) {
        List<Line> lines = new ArrayList<>();
        for (GoalStatus status : GoalStatus.values()) {
            for (AreaWork.Count count : shown.goals()) {
                if (count.status().equals(status.name())) {
                    lines.add(
                            line(
                                    PlanWords.of(shell, status),
                                    count.number(),
                                    list("/goals", status.name()),
                                    PlanWords.tone(status)));
                }
            }
        }
        overdue(shown.goals(), "/goals", lines);
        return lines;
    }

    /** Activities by status, in the order in which they go. */
    public List<Line> activityLines(Work shown) {
        List<Line> lines = new ArrayList<>();
        for (ActivityStatus status : ActivityStatus.values()) {
            for (AreaWork.Count count : shown.activities()) {
                if (count.status().equals(status.name())) {
                    lines.add(
                            line(
                                    PlanWords.of(shell, status),
                                    count.number(),
                                    list("/activities", status.name()),
                                    PlanWords.tone(status)));
                }
            }
        }
        overdue(shown.activities(), "/activities", lines);
        return lines;
    }

    private void overdue(List<AreaWork.Count> counts, String list, List<Line> lines) {
        long late = counts.stream().mapToLong(AreaWork.Count::overdue).sum();
        if (late > 0) {
            lines.add(line(shell.t("plan.overdueOfThese"), late, list(list, "OVERDUE"), Tone.BAD));
        }
    }

    private Line line(String label, long number, String href, Tone tone) {
        return new Line(label, shell.number(number), href, tone);
    }

    private String list(String path, String status) {
        return shell.link(
                path + "?area=" + version.key() + "/" + edition.areaKey() + "&status=" + status);
    }

    public String lead(Work shown) {
        return shell.t(
                "plan.area.work.lead",
                shown.plans(),
                Work.sum(shown.goals()),
                Work.sum(shown.activities()));
    }

    public @Nullable String lang(GoalView goal) {
        return PlanWords.lang(shell, goal.lang());
    }

    public boolean overdue(GoalView goal) {
        return goal.overdue(shell.day());
    }

    public String goalStatus(GoalView goal) {
        return overdue(goal) ? shell.t("plan.overdue") : PlanWords.of(shell, goal.status());
    }

    public Tone goalTone(GoalView goal) {
        return overdue(goal) ? Tone.BAD : PlanWords.tone(goal.status());
    }

    public String goalsHref() {
        return list("/goals", "ALL");
    }

    public String activitiesHref() {
        return list("/activities", "ALL");
    }

    public String editHref() {
        return "/plans/" + version.key() + "/areas/" + edition.areaKey() + "/edit";
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(shell.in(version.title()), "/plans/" + version.key()));
    }

    /** What kind it is, with its number where it has one. */
    public String lead() {
        return switch (edition.kind()) {
            case PLAN_AREA ->
                    edition.number() == null
                            ? shell.t("plan.kind.area")
                            : shell.t("plan.kind.areaNumbered", edition.number());
            case CROSS_CUTTING_THEME -> shell.t("plan.kind.theme");
            case FOCUS_AREA ->
                    edition.number() == null
                            ? shell.t("plan.kind.focus")
                            : shell.t("plan.kind.focusNumbered", edition.number());
        };
    }

    /** Whose words the texts are. */
    public String origin() {
        return switch (edition.textOrigin()) {
            case NOT_KNOWN -> shell.t("plan.origin.notKnown");
            case PLAN -> shell.t("plan.origin.plan");
            case OWN_WORDS -> shell.t("plan.origin.ownWords");
            case EXAMPLE -> shell.t("plan.origin.example");
        };
    }

    public boolean isExample() {
        return edition.textOrigin() == TextOrigin.EXAMPLE;
    }

    public boolean isThis(EditionRow other) {
        return other.versionKey().equals(version.key());
    }

    public String href(String versionKey, String areaKey) {
        return shell.link("/plans/" + versionKey + "/areas/" + areaKey);
    }
}
