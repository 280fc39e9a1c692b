package se.arbetsro.plan.web.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.plan.domain.proposal.ProposalQueries;
import se.arbetsro.plan.domain.proposal.ProposalRow;
import se.arbetsro.plan.domain.proposal.StandKind;
import se.arbetsro.plan.domain.proposal.StandQueries;
import se.arbetsro.plan.domain.version.PlanQueries;
import se.arbetsro.plan.domain.version.VersionRow;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Shell;

/** All stands on what a version proposes, as far as the viewer reads the local plans. */
@Controller
class StandsController {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final PlanQueries plans;
    private final ProposalQueries proposals;
    private final StandQueries stands;

    StandsController(PlanQueries plans, ProposalQueries proposals, StandQueries stands) {
        this.plans = plans;
        this.proposals = proposals;
        this.stands = stands;
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping("/plans/{version}/stands")
    Html show(Shell shell, @PathVariable String version) {
        VersionRow row = version(version);
        List<ProposalRow> proposed = proposals.of(row.id(), ProposalQueries.Wanted.ALL);
        Map<Object, List<StandQueries.StandRow>> byPlan = new LinkedHashMap<>();
        List<StandQueries.StandRow> all = stands.of(row.id(), shell.asOf());
        all.forEach(
                one -> byPlan.computeIfAbsent(one.localPlanId(), _ -> new ArrayList<>()).add(one));
        return Html.of(
                new StandsPage(
                        shell,
                        row,
                        map(shell, proposed, byPlan),
                        proposed.stream().map(one -> sum(one, all)).toList(),
                        byPlan.size()));
    }

    private VersionRow version(String key) {
        return plans.version(key).orElseThrow(NotFound::new);
    }

    private static HeatMap map(
            Shell shell,
            List<ProposalRow> proposed,
            Map<Object, List<StandQueries.StandRow>> byPlan) {
        return new HeatMap(
                shell.t("plan.stands.city.caption"),
                shell.t("plan.activity.unit"),
                proposed.stream()
                        .map(one ->
                                new HeatMap.Heading(
                                        Integer.toString(one.position()),
                                        shell.in(one.title()),
                                        "/proposals/" + one.id().value()))
                        .toList(),
                byPlan.values().stream()
                        .map(rows ->
                                new HeatMap.Row(
                                        new HeatMap.Heading(
                                                rows.getFirst().unitName(),
                                                null,
                                                stands(rows.getFirst())),
                                        rows.stream().map(one -> cell(shell, one)).toList()))
                        .toList(),
                List.of(
                        HeatMap.Step.of(shell.t("plan.stand.NOT_HERE")),
                        HeatMap.Step.of(shell.t("plan.stand.ADAPTED")),
                        HeatMap.Step.of(shell.t("plan.stand.ADOPTED"))));
    }

    private static String stands(StandQueries.StandRow row) {
        return "/local-plans/" + row.localPlanId().value() + "/stands";
    }

    private static HeatMap.Cell cell(Shell shell, StandQueries.StandRow row) {
        StandKind kind = row.kind();
        String there = stands(row) + "#proposal-" + row.proposalId().value();
        return switch (kind) {
            case null -> HeatMap.Cell.nothing("–", shell.t("plan.stand.missing"));
            case NOT_HERE -> new HeatMap.Cell(shell.t("plan.stand.NOT_HERE.short"), 0, there);
            case ADAPTED -> new HeatMap.Cell(shell.t("plan.stand.ADAPTED.short"), 1, there);
            case ADOPTED -> new HeatMap.Cell(shell.t("plan.stand.ADOPTED.short"), 2, there);
        };
    }

    private static StandsPage.Sum sum(ProposalRow proposal, List<StandQueries.StandRow> all) {
        List<StandQueries.StandRow> on =
                all.stream().filter(one -> one.proposalId().equals(proposal.id())).toList();
        Map<String, Long> kinds =
                on.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> String.valueOf(one.kind()), Collectors.counting()));
        return new StandsPage.Sum(
                proposal,
                count(kinds, StandKind.ADOPTED),
                count(kinds, StandKind.ADAPTED),
                count(kinds, StandKind.NOT_HERE),
                count(kinds, null),
                on.stream().mapToInt(StandQueries.StandRow::goals).sum(),
                on.stream().mapToInt(StandQueries.StandRow::open).sum(),
                on.stream().mapToInt(StandQueries.StandRow::done).sum());
    }

    private static int count(Map<String, Long> kinds, @Nullable StandKind kind) {
        return kinds.getOrDefault(String.valueOf(kind), 0L).intValue();
    }

    @Allowed(Permission.LOCAL_PLAN_READ)
    @GetMapping(path = "/plans/{version}/stands", params = "format")
    TableFile<StandQueries.StandRow> file(
            Shell shell, @PathVariable String version, @RequestParam TableFormat format) {
        VersionRow row = version(version);
        return TableFile.of(
                shell, export(shell), format, () -> stands.of(row.id(), shell.asOf()).stream());
    }

    static TableExport<StandQueries.StandRow> export(Shell shell) {
        return TableExport.<StandQueries.StandRow>titled("Ställningstaganden", "Stands")
                .column("Enhet", "Unit", ValueType.text(), StandQueries.StandRow::unitName)
                .column(
                        "Förslagets nummer",
                        "Number of the proposal",
                        COUNT,
                        StandQueries.StandRow::position)
                .column("Förslag", "Proposal", ValueType.text(), one -> shell.in(one.title()))
                .column(
                        "Ställningstagande",
                        "Stand",
                        ValueType.text(),
                        one -> ProposalWords.of(shell, one.kind()))
                .column(
                        "Hur eller varför",
                        "How or why",
                        ValueType.text(),
                        StandQueries.StandRow::words)
                .column(
                        "Beslutat av",
                        "Decided by",
                        ValueType.text(),
                        StandQueries.StandRow::decidedBy)
                .column(
                        "Beslutat den",
                        "Decided on",
                        ValueType.date(),
                        StandQueries.StandRow::decidedOn)
                .column("Mål", "Goals", COUNT, StandQueries.StandRow::goals)
                .column(
                        "Aktiviteter på väg",
                        "Activities on the way",
                        COUNT,
                        StandQueries.StandRow::open)
                .column("Klara aktiviteter", "Activities done", COUNT, StandQueries.StandRow::done)
                .build();
    }
}
