package se.arbetsro.plan.web.expectation;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.expectation.ExpectationCell;
import se.arbetsro.plan.domain.expectation.ExpectationQueries;
import se.arbetsro.plan.domain.expectation.ExpectationQueries.DeviationRow;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.plan.web.PlanMoment;
import se.arbetsro.plan.web.PlanWords;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Equal conditions under a version of the plan. */
@Controller
class DeviationController {

    private final PlanQueries plans;
    private final ExpectationQueries queries;

    DeviationController(PlanQueries plans, ExpectationQueries queries) {
        this.plans = plans;
        this.queries = queries;
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/plans/{version}/equal-conditions")
    Html list(Shell shell, @PathVariable String version, @ModelAttribute DeviationFilterForm form) {
        VersionRow row = version(version);
        List<ExpectationCell> cells = queries.of(row.id(), PlanMoment.of(shell));
        return Html.of(
                new DeviationListPage(
                        shell,
                        row,
                        queries.deviations(row.id(), form.filter(), PlanMoment.of(shell)),
                        form,
                        cells.stream()
                                .map(cell ->
                                        Option.of(
                                                cell.areaKey(),
                                                PlanWords.area(shell, cell.number(), cell.area())))
                                .distinct()
                                .toList(),
                        cells.stream()
                                .map(cell -> Option.of(cell.line(), shell.in(cell.lineName())))
                                .distinct()
                                .toList()));
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/plans/{version}/equal-conditions", params = "format")
    TableFile<DeviationRow> file(
            Shell shell,
            @PathVariable String version,
            @ModelAttribute DeviationFilterForm form,
            @RequestParam TableFormat format) {
        List<DeviationRow> rows =
                queries.deviations(version(version).id(), form.filter(), PlanMoment.of(shell));
        ValueType<Integer> count = ValueType.wholeNumber(0, Integer.MAX_VALUE);
        return TableFile.of(
                shell,
                TableExport.<DeviationRow>titled("Likvärdiga villkor", "Equal conditions")
                        .column(
                                "Område",
                                "Area",
                                ValueType.text(),
                                row -> PlanWords.area(shell, row.number(), row.area()))
                        .column(
                                "Verksamhetsområde",
                                "Service line",
                                ValueType.text(),
                                row -> shell.in(row.lineName()))
                        .column("Enhet", "Unit", ValueType.text(), DeviationRow::unit)
                        .column(
                                "Normalt",
                                "Normally",
                                ValueType.text(),
                                row -> ExpectationWords.of(shell, row.usual()))
                        .column(
                                "Här",
                                "Here",
                                ValueType.text(),
                                row -> ExpectationWords.of(shell, row.here()))
                        .column("Skäl", "Reason", ValueType.text(), DeviationRow::reason)
                        .column("Gör likadant", "Do the same", count, DeviationRow::alike)
                        .column("Gör annorlunda", "Do otherwise", count, DeviationRow::others)
                        .build(),
                format,
                rows::stream);
    }
}
