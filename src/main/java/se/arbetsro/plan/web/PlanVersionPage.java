package se.arbetsro.plan.web;

import java.util.List;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.domain.version.AreaKind;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.LineRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionNote;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * One version of a plan: its facts, its areas, where they come from and what is to be followed.
 *
 * @param from the lines that lead to its areas from other versions
 * @param to the lines that lead from its areas to other versions
 * @param decisions by which it was decided, as far as they are kept here
 */
public record PlanVersionPage(
        Shell shell,
        VersionRow version,
        List<VersionNote> notes,
        List<EditionRow> editions,
        List<LineRow> from,
        List<LineRow> to,
        List<PlanQueries.FollowUpRow> followUps,
        List<DecidedBy.Line> decisions,
        boolean editable)
        implements Page {

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("plan.plans"), "/plans"));
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of(shell.t("plan.version.plan"), shell.in(version.planName())),
                Fact.of(
                        shell.t("plan.version.dated"),
                        version.dated() == null ? null : shell.date(version.dated())),
                Fact.of(shell.t("plan.version.decision"), version.decision()),
                Fact.of(shell.t("plan.version.printed"), VersionWords.printed(shell, version)),
                Fact.of(shell.t("plan.version.used"), VersionWords.days(shell, version.used())));
    }

    /** The numbered areas, or the focus areas. */
    public List<EditionRow> areas() {
        return editions.stream()
                .filter(edition -> edition.kind() != AreaKind.CROSS_CUTTING_THEME)
                .toList();
    }

    public List<EditionRow> themes() {
        return editions.stream()
                .filter(edition -> edition.kind() == AreaKind.CROSS_CUTTING_THEME)
                .toList();
    }

    public String href(EditionRow edition) {
        return shell.link("/plans/" + version.key() + "/areas/" + edition.areaKey());
    }

    /** Whether the viewer reads local plans, and with them where conditions differ. */
    public boolean mayReadLocalPlans() {
        Viewer viewer = shell.viewer();
        return viewer != null && Access.may(viewer, Permission.LOCAL_PLAN_READ);
    }
}
