package se.arbetsro.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arbetsro.plan.domain.local.GoalView;
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
 * @param goals the goals that the viewer may see
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
        List<PlanQueries.FollowedRow> indicators,
        List<GoalView> goals,
        @Nullable String picture,
        boolean editable)
        implements Page {

    public String goalStatus(GoalView goal) {
        return PlanWords.of(shell, goal.status());
    }

    public Tone goalTone(GoalView goal) {
        return PlanWords.tone(goal.status());
    }

    public String activitiesHref() {
        return shell.link("/activities?area=" + version.key() + "/" + edition.areaKey());
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
