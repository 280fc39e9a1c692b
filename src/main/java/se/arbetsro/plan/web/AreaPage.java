package se.arbetsro.plan.web;

import java.util.List;
import se.arbetsro.plan.domain.version.EditionNote;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.TextOrigin;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * An area as it stands in one version: what it says, where it comes from and where it went.
 *
 * @param elsewhere the same area in all versions that have it
 * @param from lines that end here
 * @param to lines that begin here
 */
public record AreaPage(
        Shell shell,
        VersionRow version,
        EditionRow edition,
        List<EditionNote> notes,
        List<EditionRow> elsewhere,
        List<LineRow> from,
        List<LineRow> to,
        List<PlanQueries.FollowedRow> indicators)
        implements Page {

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
