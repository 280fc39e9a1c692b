package se.arbetsro.indicator.web.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorGroups;
import se.arbetsro.indicator.IndicatorGroups.Group;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.OverviewQueries;
import se.arbetsro.indicator.domain.OverviewQueries.Column;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.overview.Overview;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** All indicators beside each other in the units right below one. */
@Controller
class OverviewController {

    /** More units than this cannot be taken in at a glance. */
    private static final int MOST_UNITS = 30;

    private final IndicatorQueries indicators;
    private final OverviewQueries queries;
    private final FigureUnits units;
    private final List<IndicatorGroups> groups;

    OverviewController(
            IndicatorQueries indicators,
            OverviewQueries queries,
            FigureUnits units,
            List<IndicatorGroups> groups) {
        this.indicators = indicators;
        this.queries = queries;
        this.units = units;
        this.groups = groups;
    }

    /** What the page and the file show. */
    private record Shown(
            List<Definition> definitions, List<Column> columns, boolean cut, Overview overview) {}

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/overview")
    Html overview(Shell shell, @ModelAttribute OverviewFilter filter) {
        UnitRow top = top(filter.unit(), shell.day());
        List<Group> areas = areas(shell.day());
        Shown shown = shown(shell, filter, areas, top);
        OverviewRows rows = new OverviewRows(shell, shown.overview());
        return Html.of(
                new OverviewPage(
                        shell,
                        top.name(),
                        shown.columns().stream()
                                .map(one -> new OverviewPage.Column(one.name(), one.shortName()))
                                .toList(),
                        shown.definitions().stream()
                                .map(definition -> rows.row(definition, shown.columns()))
                                .toList(),
                        shown.cut(),
                        filter.unit() == null ? "" : filter.unit().value().toString(),
                        filter.area() == null ? "" : filter.area(),
                        filter.isSet(),
                        queries.tops(shell.day()).stream()
                                .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                                .toList(),
                        areas.stream()
                                .map(area -> Option.of(area.key(), shell.in(area.name())))
                                .toList()));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/overview", params = "format")
    TableFile<OverviewRows.Line> file(
            Shell shell, @ModelAttribute OverviewFilter filter, @RequestParam TableFormat format) {
        return TableFile.of(shell, OverviewRows.export(shell), format, () -> lines(shell, filter));
    }

    private Stream<OverviewRows.Line> lines(Shell shell, OverviewFilter filter) {
        Shown shown = shown(shell, filter, areas(shell.day()), top(filter.unit(), shell.day()));
        return shown.definitions().stream()
                .flatMap(definition ->
                        shown.columns().stream()
                                .map(column ->
                                        new OverviewRows.Line(
                                                column.name(),
                                                shown.overview().of(definition, column.id()))));
    }

    private Shown shown(Shell shell, OverviewFilter filter, List<Group> areas, UnitRow top) {
        List<Definition> definitions = filter.of(indicators.inForce(shell.day()), areas);
        List<Column> found = queries.columns(top.id(), shell.day(), MOST_UNITS + 1);
        List<Column> columns = found.stream().limit(MOST_UNITS).toList();
        List<UnitId> ids = columns.stream().map(Column::id).toList();
        return new Shown(
                definitions,
                columns,
                found.size() > MOST_UNITS,
                new Overview(
                        definitions,
                        queries.courses(definitions, ids, shell.day(), shell.language()),
                        queries.targets(definitions, ids)));
    }

    private List<Group> areas(LocalDate day) {
        return groups.stream().flatMap(one -> one.on(day).stream()).toList();
    }

    private UnitRow top(@Nullable UnitId chosen, LocalDate day) {
        Optional<UnitRow> top = chosen == null ? units.municipality(day) : units.unit(chosen, day);
        return top.orElseThrow(NotFound::new);
    }
}
