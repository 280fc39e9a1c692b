package se.arbetsro.indicator.web.comparison;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.OverviewQueries;
import se.arbetsro.indicator.domain.comparison.ChanceService;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Chance;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Row;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.exchange.ChartFile;
import se.arbetsro.platform.exchange.PictureFormat;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** Units beside each other by one indicator. */
@Controller
class ComparisonController {

    private final IndicatorQueries indicators;
    private final ComparisonQueries queries;
    private final OverviewQueries overview;
    private final FigureUnits units;
    private final IndicatorService service;
    private final ChanceService chances;

    ComparisonController(
            IndicatorQueries indicators,
            ComparisonQueries queries,
            OverviewQueries overview,
            FigureUnits units,
            IndicatorService service,
            ChanceService chances) {
        this.indicators = indicators;
        this.queries = queries;
        this.overview = overview;
        this.units = units;
        this.service = service;
        this.chances = chances;
    }

    /**
     * What page and files show.
     *
     * @param period null where no unit has a figure
     */
    private record Shown(
            Definition definition,
            UnitRow top,
            List<Period> periods,
            @Nullable Period period,
            Comparison comparison) {}

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/units")
    Html units(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String period) {
        Shown shown = shown(shell, key, unit, period);
        Definition definition = shown.definition();
        ComparisonCharts drawn = drawn(shell, shown);
        Chance chance = shown.comparison().chance();
        return Html.of(
                new ComparisonPage(
                        shell,
                        key.value(),
                        shell.in(definition.name()),
                        shell.langOf(definition.name()),
                        shown.top().name(),
                        drawn == null ? List.of() : drawn.charts(),
                        drawn == null ? List.of() : drawn.said(),
                        overview.tops(shell.day()).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        unit == null ? "" : unit.value().toString(),
                        shown.periods().stream()
                                .map(one -> Option.of(one.code(), one.words(shell.language())))
                                .toList(),
                        shown.period() == null ? "" : shown.period().code(),
                        Arrays.stream(Chance.values())
                                .map(one -> Option.of(one.name(), words(shell, one)))
                                .toList(),
                        chance == null ? "" : chance.name(),
                        shell.asOf() == null && service.mayDefine()));
    }

    private static String words(Shell shell, Chance chance) {
        return switch (chance) {
            case SHARE -> shell.t("indicator.chance.SHARE");
            case RATE -> shell.t("indicator.chance.RATE");
            case NEITHER -> shell.t("indicator.chance.NEITHER");
        };
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/units/charts/{number}")
    ChartFile chart(
            Shell shell,
            @PathVariable IndicatorKey key,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "svg") PictureFormat format) {
        ComparisonCharts drawn = drawn(shell, shown(shell, key, unit, period));
        List<Chart> charts = drawn == null ? List.of() : drawn.charts();
        if (number < 0 || number >= charts.size()) {
            throw new NotFound();
        }
        return new ChartFile(charts.get(number), format);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/{key}/units", params = "format")
    TableFile<Row> file(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam TableFormat format) {
        Shown shown = shown(shell, key, unit, period);
        Period chosen = shown.period();
        return TableFile.of(
                shell,
                export(chosen == null ? null : chosen.code()),
                format,
                () -> shown.comparison().rows().stream());
    }

    private static TableExport<Row> export(@Nullable String period) {
        return TableExport.<Row>titled("Enheter bredvid varandra", "Units beside each other")
                .column("Enhet", "Unit", ValueType.text(), Row::name)
                .column("Avser", "Period", ValueType.text(), _ -> period)
                .column("Värde", "Value", ValueType.decimal(), Row::value)
                .column(
                        "Antal personer",
                        "Number of people",
                        ValueType.wholeNumber(1, 10_000_000),
                        Row::size)
                .build();
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/chance")
    Html chance(@PathVariable IndicatorKey key, @RequestParam Chance chance) {
        chances.say(last(key), chance);
        return Html.redirect("/indicators/" + key + "/units").saying("indicator.chance.saved");
    }

    private Shown shown(
            Shell shell, IndicatorKey key, @Nullable UnitId unit, @Nullable String typed) {
        Definition definition =
                indicators.definitions(key).stream()
                        .filter(one -> one.isNumber() && one.valid().contains(shell.day()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        UnitRow top =
                (unit == null ? units.municipality(shell.day()) : units.unit(unit, shell.day()))
                        .orElseThrow(NotFound::new);
        List<Period> periods = queries.periods(definition.id(), top.id(), shell.day());
        Period period =
                periods.stream()
                        .filter(one -> one.code().equals(typed))
                        .findFirst()
                        .or(() -> periods.stream().findFirst())
                        .orElse(null);
        return new Shown(
                definition,
                top,
                periods,
                period,
                Comparison.of(
                        definition,
                        period == null
                                ? List.of()
                                : queries.units(definition.id(), top.id(), period, shell.day()),
                        queries.chance(definition.id()).orElse(null)));
    }

    private static @Nullable ComparisonCharts drawn(Shell shell, Shown shown) {
        return shown.period() == null
                ? null
                : new ComparisonCharts(
                        new Wording(shell.messages(), shell.language()),
                        shown.comparison(),
                        shown.period());
    }

    private Definition last(IndicatorKey key) {
        return indicators.definitions(key).stream()
                .reduce((_, later) -> later)
                .orElseThrow(NotFound::new);
    }
}
