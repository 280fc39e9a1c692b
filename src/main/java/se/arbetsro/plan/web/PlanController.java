package se.arbetsro.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** What the plan says, version by version. */
@Controller
class PlanController {

    private final PlanQueries plans;

    PlanController(PlanQueries plans) {
        this.plans = plans;
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans")
    Html list(Shell shell) {
        return Html.of(new PlanListPage(shell, plans.versions(shell.day())));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}")
    Html version(Shell shell, @PathVariable String version) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        return Html.of(
                new PlanVersionPage(
                        shell,
                        row,
                        plans.notes(row.id()),
                        plans.editions(row.id()),
                        plans.linesTo(row.id()),
                        plans.linesFrom(row.id()),
                        plans.followUps(row.id())));
    }

    @Allowed(Permission.PLAN_READ)
    @GetMapping("/plans/{version}/areas/{area}")
    Html area(Shell shell, @PathVariable String version, @PathVariable String area) {
        VersionRow row = plans.version(version).orElseThrow(NotFound::new);
        EditionRow edition = plans.edition(version, area).orElseThrow(NotFound::new);
        var lines = plans.linesAt(edition.id());
        return Html.of(
                new AreaPage(
                        shell,
                        row,
                        edition,
                        plans.editionNotes(edition.id()),
                        plans.editionsOf(edition.areaId()),
                        lines.stream().filter(line -> line.toId().equals(edition.id())).toList(),
                        lines.stream().filter(line -> line.fromId().equals(edition.id())).toList(),
                        plans.indicatorsOf(edition.areaId())));
    }
}
