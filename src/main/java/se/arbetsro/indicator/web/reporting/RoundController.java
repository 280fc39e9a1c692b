package se.arbetsro.indicator.web.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.ReportingRoundId;
import se.arbetsro.indicator.domain.reporting.Cell;
import se.arbetsro.indicator.domain.reporting.ReportingRound;
import se.arbetsro.indicator.domain.reporting.ReportingRoundQueries;
import se.arbetsro.indicator.domain.reporting.ReportingRounds;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Shell;

/** Shows rounds of reporting and how far they have come. */
@Controller
@OfToday
class RoundController {

    private final ReportingRoundQueries queries;
    private final ReportingRounds rounds;

    RoundController(ReportingRoundQueries queries, ReportingRounds rounds) {
        this.queries = queries;
        this.rounds = rounds;
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/rounds")
    Html list(Shell shell) {
        return Html.of(new RoundListPage(shell, queries.all()));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(path = "/indicators/rounds", params = "format")
    TableFile<ReportingRound> listFile(Shell shell, @RequestParam TableFormat format) {
        return TableFile.of(shell, RoundTables.rounds(shell), format, () -> queries.all().stream());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping("/indicators/rounds/{id}")
    Html round(Shell shell, @PathVariable ReportingRoundId id) {
        ReportingRound round = queries.find(id).orElseThrow(NotFound::new);
        List<Cell> cells = queries.cells(round);
        return Html.of(
                new RoundPage(
                        shell,
                        round,
                        facts(shell, round, cells),
                        Cell.byUnit(cells).stream().map(unit -> row(shell, round, unit)).toList(),
                        rounds.maySteer(id)));
    }

    private static RoundPage.UnitRow row(Shell shell, ReportingRound round, List<Cell> cells) {
        List<String> missing =
                cells.stream()
                        .filter(cell -> cell.point() == null)
                        .map(cell -> shell.in(cell.definition().name()))
                        .toList();
        Cell first = cells.getFirst();
        return new RoundPage.UnitRow(
                first.unitName(),
                cells.size() - missing.size(),
                cells.size(),
                missing,
                "/indicators/rounds/"
                        + round.id().value()
                        + "/figures?unit="
                        + first.unit().value());
    }

    private List<Fact> facts(Shell shell, ReportingRound round, List<Cell> cells) {
        return List.of(
                Fact.of(
                        shell.t("indicator.rounds.indicators"),
                        cells.stream()
                                .map(Cell::definition)
                                .distinct()
                                .map(Definition::name)
                                .map(shell::in)
                                .collect(Collectors.joining(", "))),
                Fact.of(
                        shell.t("indicator.rounds.units"),
                        queries.parts(round.id()).stream()
                                .map(ReportingRoundQueries.Part::name)
                                .collect(Collectors.joining(", "))));
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @GetMapping(path = "/indicators/rounds/{id}", params = "format")
    TableFile<Cell> file(
            Shell shell, @PathVariable ReportingRoundId id, @RequestParam TableFormat format) {
        ReportingRound round = queries.find(id).orElseThrow(NotFound::new);
        return TableFile.of(
                shell,
                RoundTables.cells(shell, round),
                format,
                () -> queries.cells(round).stream());
    }
}
