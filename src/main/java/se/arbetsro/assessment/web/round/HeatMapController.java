package se.arbetsro.assessment.web.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.assessment.AnalysisId;
import se.arbetsro.assessment.RoundId;
import se.arbetsro.assessment.domain.answer.AnswerQueries;
import se.arbetsro.assessment.domain.answer.AreaRow;
import se.arbetsro.assessment.domain.answer.Need;
import se.arbetsro.assessment.domain.overview.HeatMapQueries;
import se.arbetsro.assessment.domain.overview.HeatRow;
import se.arbetsro.assessment.domain.overview.Tally;
import se.arbetsro.assessment.domain.round.RoundHead;
import se.arbetsro.assessment.domain.round.RoundQueries;
import se.arbetsro.assessment.web.Typed;
import se.arbetsro.assessment.web.Words;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.HeatMap;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** The map of a round: who answers what, in one picture that opens into the answers. */
@Controller
class HeatMapController {

    /** The shades, by what stands out; where more than half say yes, the darkest. */
    private static final int NOT_NEEDED = 0;

    private static final int UNDER_WAY = 1;
    private static final int YES = 2;
    private static final int YES_IN_MOST = 3;

    private final RoundQueries rounds;
    private final HeatMapQueries queries;
    private final AnswerQueries answers;

    HeatMapController(RoundQueries rounds, HeatMapQueries queries, AnswerQueries answers) {
        this.rounds = rounds;
        this.queries = queries;
        this.answers = answers;
    }

    @Allowed(Permission.ANALYSIS_READ)
    @GetMapping("/analyses/rounds/{id}/map")
    Html map(
            Shell shell,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String district) {
        RoundHead round = rounds.find(id, Words.moment(shell)).orElseThrow(NotFound::new);
        String wantedLine = line == null || line.isBlank() ? null : line;
        UnitId wanted = Typed.id(district).map(UnitId::new).orElse(null);
        List<RoundQueries.Named> districts = rounds.names(id);
        if (wanted == null && districts.size() == 1) {
            // One row says little: who sees one district sees its units at once.
            wanted = districts.getFirst().id();
        }
        List<AreaRow> areas = answers.areasOf(round.planVersionId());
        List<HeatRow> rows = queries.rows(id, wanted, wantedLine, Words.moment(shell));
        return Html.of(
                new HeatMapPage(
                        shell,
                        round,
                        picture(shell, round, areas, rows, wanted, wantedLine),
                        answers.lines(),
                        districts.stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        wantedLine,
                        wanted == null ? null : wanted.value().toString()));
    }

    private static HeatMap picture(
            Shell shell,
            RoundHead round,
            List<AreaRow> areas,
            List<HeatRow> rows,
            @Nullable UnitId district,
            @Nullable String line) {
        return new HeatMap(
                district == null
                        ? shell.t("assessment.map.caption", shell.in(round.name()))
                        : shell.t("assessment.map.captionOfUnits", shell.in(round.name())),
                district == null
                        ? shell.t("assessment.round.district")
                        : shell.t("assessment.unit"),
                areas.stream()
                        .map(area ->
                                new HeatMap.Heading(
                                        area.number() == null
                                                ? shell.in(area.shortName())
                                                : area.number().toString(),
                                        shell.in(area.name()),
                                        null))
                        .toList(),
                rows.stream()
                        .map(row ->
                                new HeatMap.Row(
                                        new HeatMap.Heading(
                                                row.name(), null, rowHref(round, row, line)),
                                        areas.stream()
                                                .map(area -> cell(shell, row, area, round, line))
                                                .toList()))
                        .toList(),
                List.of(
                        HeatMap.Step.of(shell.t("assessment.map.NOT_NEEDED")),
                        HeatMap.Step.of(shell.t("assessment.map.UNDER_WAY")),
                        HeatMap.Step.of(shell.t("assessment.map.YES")),
                        HeatMap.Step.of(shell.t("assessment.map.YES.most"))));
    }

    private static String rowHref(RoundHead round, HeatRow row, @Nullable String line) {
        AnalysisId analysis = row.analysis();
        return analysis == null
                ? "/analyses/rounds/"
                        + round.id().value()
                        + "/map?district="
                        + row.unit().value()
                        + (line == null ? "" : "&line=" + line)
                : "/analyses/" + analysis.value();
    }

    private static HeatMap.Cell cell(
            Shell shell, HeatRow row, AreaRow area, RoundHead round, @Nullable String line) {
        Tally tally = row.of(area.id());
        Need need = tally.strongest();
        if (need == null) {
            return HeatMap.Cell.nothing(
                    shell.t("assessment.map.none"), shell.t("assessment.map.none.spoken"));
        }
        String word =
                switch (need) {
                    case YES -> shell.t("assessment.map.YES.short");
                    case UNDER_WAY -> shell.t("assessment.map.UNDER_WAY.short");
                    case NOT_NEEDED -> shell.t("assessment.map.NOT_NEEDED.short");
                };
        String text =
                tally.expected() == 1
                        ? word
                        : word + " " + tally.ofStrongest() + "/" + tally.expected();
        int level =
                switch (need) {
                    case NOT_NEEDED -> NOT_NEEDED;
                    case UNDER_WAY -> UNDER_WAY;
                    case YES -> 2 * tally.yes() <= tally.expected() ? YES : YES_IN_MOST;
                };
        AnalysisId analysis = row.analysis();
        String href =
                analysis != null
                        ? "/analyses/" + analysis.value() + "#area-" + area.key()
                        : "/analyses/rounds/"
                                + round.id().value()
                                + "/answers?district="
                                + row.unit().value()
                                + "&area="
                                + area.key()
                                + (line == null ? "" : "&line=" + line);
        return new HeatMap.Cell(text, level, href);
    }
}
