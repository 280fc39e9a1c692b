package se.arbetsro.plan.web.expectation;

import java.util.List;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;
import se.arbetsro.platform.web.Tone;

/**
 * What each area of a version normally asks of each service line.
 *
 * @param cells area by area, in each all service lines in their order
 */
public record ExpectationListPage(
        Shell shell, VersionRow version, List<ExpectationCell> cells, boolean editable)
        implements Page {

    public String path() {
        return "/plans/" + version.key() + "/expectations";
    }

    public List<Crumb> breadcrumb() {
        return List.of(
                new Crumb(shell.t("plan.plans"), "/plans"),
                new Crumb(version.key(), "/plans/" + version.key()));
    }

    /** The first cell of each area, which names the area. */
    public List<ExpectationCell> areas() {
        String line = cells.isEmpty() ? "" : cells.getFirst().line();
        return cells.stream().filter(cell -> cell.line().equals(line)).toList();
    }

    /** The service lines, as the first area has them. */
    public List<ExpectationCell> lines() {
        return cells.isEmpty() ? List.of() : of(cells.getFirst());
    }

    public List<ExpectationCell> of(ExpectationCell area) {
        return cells.stream().filter(cell -> cell.areaId().equals(area.areaId())).toList();
    }

    public String area(ExpectationCell cell) {
        return PlanWords.area(shell, cell.number(), cell.area());
    }

    public String word(ExpectationCell cell) {
        return ExpectationWords.of(shell, cell.usual());
    }

    public Tone tone(ExpectationCell cell) {
        return ExpectationWords.tone(cell.usual());
    }

    public String href(ExpectationCell cell) {
        return path() + "/" + cell.areaKey() + "/" + cell.line();
    }
}
