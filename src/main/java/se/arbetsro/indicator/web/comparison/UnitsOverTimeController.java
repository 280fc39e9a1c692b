package se.arbetsro.indicator.web.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.OverviewQueries;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries;
import se.arbetsro.indicator.domain.comparison.ComparisonQueries.Course;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.overview.TinyLine;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Paging;
import se.arbetsro.platform.web.Shell;

/** One indicator in all units over ten years. */
@Controller
class UnitsOverTimeController {

    private static final int YEARS = 10;

    /** More than the units of most municipalities, which fit on one page. */
    private static final int UNITS = 150;

    private static final int ALL = 100_000;

    private final IndicatorQueries indicators;
    private final ComparisonQueries queries;
    private final OverviewQueries overview;
    private final FigureUnits units;

    UnitsOverTimeController(
            IndicatorQueries indicators,
            ComparisonQueries queries,
            OverviewQueries overview,
            FigureUnits units) {
        this.indicators = indicators;
        this.queries = queries;
        this.overview = overview;
        this.units = units;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/units/over-time")
    Html units(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "1") int page) {
        Definition definition = definition(shell, key);
        UnitRow top = top(shell, unit);
        int asked = Math.clamp(page, 1, ALL / UNITS);
        List<Course> courses = courses(shell, definition, top, UNITS, (asked - 1L) * UNITS);
        long total = courses.isEmpty() ? 0 : courses.getFirst().total();
        List<Integer> years = years(shell.day());
        Wording wording = new Wording(shell.messages(), shell.language());
        List<Period> axis = axis(courses);
        return Html.of(
                new UnitsOverTimePage(
                        shell,
                        key.value(),
                        shell.in(definition.name()),
                        top.name(),
                        shell.in(definition.unit()),
                        overview.tops(shell.day()).stream()
                                .map(one -> Option.of(one.id().value().toString(), one.name()))
                                .toList(),
                        unit == null ? "" : unit.value().toString(),
                        years,
                        withFigures(
                                courses.stream()
                                        .map(one -> row(wording, definition, one, years, axis))
                                        .toList()),
                        courses.size(),
                        new Paging(asked, UNITS, total)));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/{key}/units/over-time", params = "format")
    TableFile<Figure> file(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam TableFormat format) {
        Definition definition = definition(shell, key);
        UnitRow top = top(shell, unit);
        return TableFile.of(
                shell,
                export(),
                format,
                () ->
                        courses(shell, definition, top, ALL, 0).stream()
                                .flatMap(one ->
                                        IntStream.range(0, one.periods().size())
                                                .mapToObj(i ->
                                                        new Figure(
                                                                one.name(),
                                                                one.periods().get(i),
                                                                one.values().get(i)))));
    }

    /** A line of the file. */
    private record Figure(String unit, Period period, BigDecimal value) {}

    private static TableExport<Figure> export() {
        return TableExport.<Figure>titled("Enheter över tid", "Units over time")
                .column("Enhet", "Unit", ValueType.text(), Figure::unit)
                .column("Avser", "Period", ValueType.text(), figure -> figure.period().code())
                .column("Värde", "Value", ValueType.decimal(), Figure::value)
                .build();
    }

    /** Units with figures, and those above them, which say where they belong. */
    private static List<UnitsOverTimePage.Row> withFigures(List<UnitsOverTimePage.Row> rows) {
        List<UnitsOverTimePage.Row> kept = new ArrayList<>();
        int needed = -1;
        for (UnitsOverTimePage.Row row : rows.reversed()) {
            if (!row.isEmpty() || row.depth() < needed) {
                kept.add(row);
                needed = row.depth();
            }
        }
        return kept.reversed();
    }

    private Definition definition(Shell shell, IndicatorKey key) {
        return indicators.definitions(key).stream()
                .filter(one -> one.isNumber() && one.valid().contains(shell.day()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UnitRow top(Shell shell, @Nullable UnitId unit) {
        return (unit == null ? units.municipality(shell.day()) : units.unit(unit, shell.day()))
                .orElseThrow(NotFound::new);
    }

    private List<Course> courses(
            Shell shell, Definition definition, UnitRow top, int most, long after) {
        LocalDate since = LocalDate.of(years(shell.day()).getFirst(), 1, 1);
        return queries.courses(definition.id(), top.id(), since, shell.day(), most, after);
    }

    private static List<Integer> years(LocalDate day) {
        return IntStream.rangeClosed(day.getYear() - YEARS + 1, day.getYear()).boxed().toList();
    }

    /** All periods that occur, so that the lines of different units tell of the same time. */
    private static List<Period> axis(List<Course> courses) {
        TreeSet<Period> all = new TreeSet<>();
        courses.forEach(one -> all.addAll(one.periods()));
        return List.copyOf(all);
    }

    private static UnitsOverTimePage.Row row(
            Wording wording,
            Definition definition,
            Course course,
            List<Integer> years,
            List<Period> axis) {
        @Nullable String[] shown = new String[years.size()];
        @Nullable BigDecimal[] line = new BigDecimal[axis.size()];
        for (int i = 0; i < course.periods().size(); i++) {
            Period period = course.periods().get(i);
            BigDecimal value = course.values().get(i);
            int year = period.lastDay().getYear() - years.getFirst();
            if (year >= 0 && year < shown.length) {
                shown[year] = wording.number(definition, value);
            }
            line[Collections.binarySearch(axis, period)] = value;
        }
        return new UnitsOverTimePage.Row(
                "/indicators/" + definition.indicatorKey() + "?unit=" + course.id().value(),
                course.name(),
                course.depth(),
                new ArrayList<>(Arrays.asList(shown)),
                TinyLine.of(Arrays.asList(line)));
    }
}
