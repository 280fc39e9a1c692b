package se.arbetsro.plan.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.AreaId;
import se.arbetsro.plan.DecidedBy;
import se.arbetsro.plan.PlanVersionId;
import se.arbetsro.plan.domain.AreaWork;
import se.arbetsro.plan.domain.goal.GoalFilter;
import se.arbetsro.plan.domain.goal.GoalOrder;
import se.arbetsro.plan.domain.goal.GoalQueries;
import se.arbetsro.plan.domain.goal.GoalStatus;
import se.arbetsro.plan.domain.governing.GoverningDocumentQueries;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.version.EditionRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** What the plan says, version by version. */
@Controller
class PlanController {

    private static final int MOST_GOALS = 10;

    private final PlanQueries plans;
    private final ProposalQueries proposals;
    private final GoverningDocumentQueries documents;
    private final GoalQueries goals;
    private final AreaWork work;
    private final List<DecidedBy> decided;

    PlanController(
            PlanQueries plans,
            ProposalQueries proposals,
            GoverningDocumentQueries documents,
            GoalQueries goals,
            AreaWork work,
            List<DecidedBy> decided) {
        this.plans = plans;
        this.proposals = proposals;
        this.documents = documents;
        this.goals = goals;
        this.work = work;
        this.decided = decided;
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
                        plans.followUps(row.id()),
                        decided.stream()
                                .flatMap(one -> one.version(row.id(), shell).stream())
                                .toList(),
                        editable(shell)));
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
                        proposals.of(row.id(), new ProposalQueries.Wanted(area, null)),
                        documents.of(row.id(), edition.areaId()),
                        plans.indicatorsOf(edition.areaId()),
                        Access.may(CurrentViewer.get(), Permission.INDICATOR_READ),
                        Access.may(CurrentViewer.get(), Permission.LOCAL_PLAN_READ)
                                ? work(shell, row.id(), edition.areaId())
                                : null,
                        LineageDrawing.of(
                                shell,
                                lines,
                                plans.versions(shell.day()).reversed().stream()
                                        .map(VersionRow::key)
                                        .toList()),
                        editable(shell)));
    }

    private AreaPage.Work work(Shell shell, PlanVersionId version, AreaId area) {
        GoalFilter onTheWay =
                new GoalFilter(null, version, area, Set.of(GoalStatus.OPEN), false, null);
        return new AreaPage.Work(
                work.plans(area, version, shell.day()),
                work.goals(area, version, shell.asOf()),
                work.activities(area, version, shell.asOf()),
                goals.list(onTheWay, GoalOrder.DUE, shell.asOf(), MOST_GOALS, 0));
    }

    private static boolean editable(Shell shell) {
        return shell.asOf() == null && Access.may(CurrentViewer.get(), Permission.PLAN_EDIT);
    }
}
