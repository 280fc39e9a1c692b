package se.arbetsro.assessment.web.round;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.overview.HeatMapQueries;
import se.arbetsro.assessment.domain.overview.HeatRow;
import se.arbetsro.assessment.domain.overview.Tally;
import se.arbetsro.assessment.domain.round.DistrictRow;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.domain.round.RoundRow;
import se.arbetsro.assessment.domain.round.UnitRow;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Shell;

/** The lists of rounds, districts and units as files, and the map as one row for each cell. */
@Controller
class RoundFiles {

    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(0, Integer.MAX_VALUE);

    private final RoundQueries rounds;
    private final HeatMapQueries maps;
    private final AnswerQueries answers;

    RoundFiles(RoundQueries rounds, HeatMapQueries maps, AnswerQueries answers) {
        this.rounds = rounds;
        this.maps = maps;
        this.answers = answers;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses", params = "format")
    TableFile<RoundRow> rounds(Shell shell, @RequestParam TableFormat format) {
        List<RoundRow> rows = rounds.all(Words.moment(shell));
        return TableFile.of(
                shell,
                TableExport.<RoundRow>titled("Omgångar", "Rounds")
                        .column(
                                "Omgång",
                                "Round",
                                ValueType.text(),
                                row -> shell.in(row.head().name()))
                        .column(
                                "Planversion",
                                "Plan version",
                                ValueType.text(),
                                row -> row.head().planVersion())
                        .column("Sista dag", "Due", ValueType.date(), row -> row.head().dueOn())
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                row -> Words.of(shell, row.head().state()))
                        .column("Analyser", "Analyses", COUNT, row -> row.analyses())
                        .column("Bekräftade", "Confirmed", COUNT, row -> row.confirmed())
                        .build(),
                format,
                rows::stream);
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/rounds/{id}", params = "format")
    TableFile<DistrictRow> districts(
            Shell shell, @PathVariable RoundId id, @RequestParam TableFormat format) {
        find(shell, id);
        List<DistrictRow> rows = rounds.districts(id, Words.moment(shell));
        return TableFile.of(
                shell,
                TableExport.<DistrictRow>titled("Förvaltningar", "Administrations")
                        .column(
                                "Förvaltning",
                                "Administration",
                                ValueType.text(),
                                DistrictRow::name)
                        .column(
                                "Analysen görs",
                                "Level",
                                ValueType.text(),
                                row -> Words.of(shell, row.level()))
                        .column("Skrivs", "Drafts", COUNT, row -> row.drafts())
                        .column("Inskickade", "Submitted", COUNT, row -> row.submitted())
                        .column("Bekräftade", "Confirmed", COUNT, row -> row.confirmed())
                        .build(),
                format,
                rows::stream);
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/rounds/{id}/districts/{unit}", params = "format")
    TableFile<UnitRow> units(
            Shell shell,
            @PathVariable RoundId id,
            @PathVariable UnitId unit,
            @RequestParam TableFormat format) {
        find(shell, id);
        if (rounds.names(id).stream().noneMatch(one -> one.id().equals(unit))) {
            throw new NotFound();
        }
        List<UnitRow> rows = rounds.units(id, unit, Words.moment(shell));
        return TableFile.of(
                shell,
                TableExport.<UnitRow>titled("Analyser", "Analyses")
                        .column("Enhet", "Unit", ValueType.text(), UnitRow::name)
                        .column(
                                "Läge",
                                "State",
                                ValueType.text(),
                                row -> Words.of(shell, row.state()))
                        .column("Svar kvar", "Answers left", COUNT, UnitRow::missing)
                        .build(),
                format,
                rows::stream);
    }

    /** One cell of the map: who answers, in which area, and how many say what. */
    private record CellRow(HeatRow row, AreaRow area, Tally tally) {}

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping(path = "/analyses/rounds/{id}/map", params = "format")
    TableFile<CellRow> map(
            Shell shell,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam TableFormat format) {
        RoundHead round = find(shell, id);
        List<AreaRow> areas = answers.areasOf(round.planVersionId());
        List<CellRow> cells = new ArrayList<>();
        for (HeatRow row :
                maps.rows(
                        id,
                        Typed.id(district).map(UnitId::new).orElse(null),
                        line == null || line.isBlank() ? null : line,
                        Words.moment(shell))) {
            areas.forEach(area -> cells.add(new CellRow(row, area, row.of(area.id()))));
        }
        return TableFile.of(
                shell,
                TableExport.<CellRow>titled("Kartan", "The map")
                        .column("Enhet", "Unit", ValueType.text(), cell -> cell.row().name())
                        .column(
                                "Område",
                                "Area",
                                ValueType.text(),
                                cell -> Words.of(shell, cell.area()))
                        .column("Ja", "Yes", COUNT, cell -> cell.tally().yes())
                        .column("Väl på gång", "Under way", COUNT, cell -> cell.tally().underWay())
                        .column(
                                "Behövs inte",
                                "Not needed",
                                COUNT,
                                cell -> cell.tally().notNeeded())
                        .column("Frågor", "Asked", COUNT, cell -> cell.tally().expected())
                        .build(),
                format,
                cells::stream);
    }

    private RoundHead find(Shell shell, RoundId id) {
        return rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
    }
}
