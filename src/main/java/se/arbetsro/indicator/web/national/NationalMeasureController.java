package se.arbetsro.indicator.web.national;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.national.Counterparts;
import se.arbetsro.indicator.domain.national.NationalQueries;
import se.arbetsro.indicator.domain.national.NationalQueries.Beside;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.indicator.national.Standing;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.Measure;
import se.arbetsro.platform.exchange.ChartFile;
import se.arbetsro.platform.exchange.PictureFormat;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.OfToday;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** One's own municipality against others by one measure. */
@Controller
@OfToday
class NationalMeasureController {

    private static final String ADDRESS = "/indicators/national/measures/{id}";

    private final NationalQueries queries;
    private final Counterparts counterparts;
    private final IndicatorQueries indicators;
    private final IndicatorService service;

    NationalMeasureController(
            NationalQueries queries,
            Counterparts counterparts,
            IndicatorQueries indicators,
            IndicatorService service) {
        this.queries = queries;
        this.counterparts = counterparts;
        this.indicators = indicators;
        this.service = service;
    }

    /**
     * What is chosen above the figures, as the query string has it.
     *
     * @param group null or unknown for all municipalities
     * @param year null or without values for the latest
     * @param order {@code value}; anything else is by name
     */
    record Chosen(
            @Nullable String id,
            @Nullable String group,
            @Nullable String sex,
            @Nullable String year,
            @Nullable String order) {

        boolean byValue() {
            return "value".equals(order);
        }

        Sex whom() {
            return Arrays.stream(Sex.values())
                    .filter(one -> one.name().equals(sex))
                    .findFirst()
                    .orElse(Sex.ALL);
        }
    }

    /** What page and files show. */
    private record Shown(
            NationalCharts charts,
            List<String> groups,
            @Nullable String group,
            List<Beside> rows) {}

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(ADDRESS)
    Html measure(Shell shell, @ModelAttribute Chosen chosen) {
        Shown shown = shown(shell, chosen);
        NationalCharts charts = shown.charts();
        Measure scale = charts.scale();
        return Html.of(
                new NationalMeasurePage(
                        shell,
                        charts.measure().id(),
                        charts.measure().title(),
                        charts.measure().description(),
                        charts.ownName() == null ? "" : charts.ownName(),
                        charts.charts(),
                        charts.said(),
                        shown.groups().stream().map(one -> Option.of(one, one)).toList(),
                        shown.group() == null ? "" : shown.group(),
                        Arrays.stream(Sex.values())
                                .map(one -> Option.of(one.name(), one.label().in(shell.language())))
                                .toList(),
                        chosen.whom().name(),
                        charts.standing().years().reversed().stream()
                                .map(String::valueOf)
                                .map(one -> Option.of(one, one))
                                .toList(),
                        charts.year() == null ? "" : charts.year().toString(),
                        chosen.byValue(),
                        shown.rows().stream().map(one -> row(shell, scale, one)).toList(),
                        named(shell, counterparts.keys(charts.measure().id())),
                        service.mayDefine()
                                ? indicators.inForce(shell.today()).stream()
                                        .map(one ->
                                                Option.of(one.indicatorKey(), shell.in(one.name())))
                                        .toList()
                                : List.of()));
    }

    private List<Option> named(Shell shell, List<String> keys) {
        return keys.stream()
                .flatMap(key ->
                        indicators.definitions(IndicatorKey.of(key)).reversed().stream().limit(1))
                .map(one -> Option.of(one.indicatorKey(), shell.in(one.name())))
                .toList();
    }

    private static NationalMeasurePage.Row row(Shell shell, Measure scale, Beside one) {
        return new NationalMeasurePage.Row(
                one.name(),
                words(shell, scale, one.total()),
                words(shell, scale, one.women()),
                words(shell, scale, one.men()),
                one.own());
    }

    private static String words(Shell shell, Measure scale, @Nullable BigDecimal value) {
        return value == null ? shell.t("indicator.national.missing") : scale.figure(value);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(ADDRESS + "/charts/{number}")
    ChartFile chart(
            Shell shell,
            @PathVariable int number,
            @ModelAttribute Chosen chosen,
            @RequestParam(defaultValue = "svg") PictureFormat format) {
        List<Chart> charts = shown(shell, chosen).charts().charts();
        if (number < 0 || number >= charts.size()) {
            throw new NotFound();
        }
        return new ChartFile(charts.get(number), format);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = ADDRESS, params = "format")
    TableFile<Beside> file(
            Shell shell, @ModelAttribute Chosen chosen, @RequestParam TableFormat format) {
        Shown shown = shown(shell, chosen);
        NationalCharts charts = shown.charts();
        TableExport<Beside> export =
                TableExport.<Beside>titled(
                                "Jämförelse med kommuner", "Comparison of municipalities")
                        .column(
                                "Nyckeltal",
                                "Measure",
                                ValueType.text(),
                                _ -> charts.measure().id())
                        .column("År", "Year", ValueType.wholeNumber(0, 9999), _ -> charts.year())
                        .column("Kommunkod", "Code", ValueType.text(), Beside::municipality)
                        .column("Kommun", "Municipality", ValueType.text(), Beside::name)
                        .column("Totalt", "Total", ValueType.decimal(), Beside::total)
                        .column("Kvinnor", "Women", ValueType.decimal(), Beside::women)
                        .column("Män", "Men", ValueType.decimal(), Beside::men)
                        .build();
        return TableFile.of(shell, export, format, () -> shown.rows().stream());
    }

    private Shown shown(Shell shell, Chosen chosen) {
        NationalMeasure measure =
                queries.measure(chosen.id() == null ? "" : chosen.id()).orElseThrow(NotFound::new);
        Municipality own = queries.own().orElse(null);
        List<String> groups =
                queries.members().stream().map(NationalQueries.Member::name).distinct().toList();
        String group = groups.contains(chosen.group()) ? chosen.group() : null;
        Standing standing =
                Standing.of(
                        own == null ? null : own.id(),
                        queries.known(measure.id(), chosen.whom(), group));
        List<Integer> years = standing.years();
        Integer year =
                years.stream()
                        .filter(one -> String.valueOf(one).equals(chosen.year()))
                        .findFirst()
                        .orElse(years.isEmpty() ? null : years.getLast());
        List<Beside> rows = year == null ? List.of() : queries.beside(measure.id(), year, group);
        NationalCharts charts =
                new NationalCharts(
                        shell,
                        measure,
                        chosen.whom(),
                        standing,
                        own == null ? null : own.name(),
                        rows,
                        year);
        return new Shown(charts, groups, group, chosen.byValue() ? byValue(charts, rows) : rows);
    }

    /** The highest first; those without a value last, by name. */
    private static List<Beside> byValue(NationalCharts charts, List<Beside> rows) {
        Comparator<@Nullable BigDecimal> highest =
                Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder());
        return rows.stream().sorted(Comparator.comparing(charts::value, highest)).toList();
    }
}
