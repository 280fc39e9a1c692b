package se.arbetsro.indicator.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.domain.FigureUnits;
import se.arbetsro.indicator.domain.FigureUnits.UnitRow;
import se.arbetsro.indicator.domain.IndicatorQueries;
import se.arbetsro.indicator.domain.IndicatorService;
import se.arbetsro.indicator.domain.ObservationQueries;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.domain.derived.Derivations;
import se.arbetsro.indicator.domain.evidence.EvidenceService;
import se.arbetsro.indicator.domain.national.Counterparts;
import se.arbetsro.indicator.domain.stewardship.Stewardships;
import se.arbetsro.indicator.figure.Annotations;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Sparkline;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.observation.ObservationTable;
import se.arbetsro.indicator.web.stewardship.StewardshipWords;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.exchange.TableFile;
import se.arbetsro.platform.fault.NotFound;
import se.arbetsro.platform.security.CurrentViewer;
import se.arbetsro.platform.table.TableFormat;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Shell;

/** What is followed, and how it went. */
@Controller
class IndicatorController {

    private final IndicatorQueries queries;
    private final ObservationQueries figures;
    private final FigureUnits units;
    private final IndicatorService indicators;
    private final Annotations annotations;
    private final Stewardships stewardships;
    private final EvidenceService evidence;
    private final Derivations derivations;
    private final Counterparts counterparts;
    private final Access access;
    private final Clock clock;

    IndicatorController(
            IndicatorQueries queries,
            ObservationQueries figures,
            FigureUnits units,
            IndicatorService indicators,
            Annotations annotations,
            Stewardships stewardships,
            EvidenceService evidence,
            Derivations derivations,
            Counterparts counterparts,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.figures = figures;
        this.units = units;
        this.indicators = indicators;
        this.annotations = annotations;
        this.stewardships = stewardships;
        this.evidence = evidence;
        this.derivations = derivations;
        this.counterparts = counterparts;
        this.access = access;
        this.clock = clock;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators")
    Html list(Shell shell, @ModelAttribute IndicatorFilter filter) {
        UnitRow unit = unit(filter.unit(), shell.day());
        Wording wording = new Wording(shell.messages(), shell.language());
        List<IndicatorListPage.Row> rows =
                filtered(filter, unit, shell.day()).stream()
                        .map(one -> row(shell, wording, one))
                        .toList();
        return Html.of(
                new IndicatorListPage(
                        shell,
                        unit.name(),
                        rows,
                        rows.stream().filter(row -> !row.when().isEmpty()).count(),
                        filter,
                        units(null),
                        List.of(
                                Option.of("NUMBER", shell.t("indicator.kind.NUMBER")),
                                Option.of("TEXT", shell.t("indicator.kind.TEXT"))),
                        shell.asOf() == null && indicators.mayDefine(),
                        shell.asOf() == null
                                && Access.may(CurrentViewer.get(), Permission.INDICATOR_EDIT)));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators", params = "format")
    TableFile<Figures.OfIndicator> listFile(
            Shell shell, @ModelAttribute IndicatorFilter filter, @RequestParam TableFormat format) {
        Wording wording = new Wording(shell.messages(), shell.language());
        return TableFile.of(
                shell,
                new IndicatorTables(wording).indicators(),
                format,
                () -> filtered(filter, unit(filter.unit(), shell.day()), shell.day()).stream());
    }

    private List<Figures.OfIndicator> filtered(
            IndicatorFilter filter, UnitRow unit, LocalDate day) {
        return filter.of(queries.all(unit.id(), Reading.now(day)));
    }

    private static IndicatorListPage.Row row(
            Shell shell, Wording wording, Figures.OfIndicator one) {
        Series series = one.current();
        Definition definition = series.definition();
        Point last = series.latest().orElse(null);
        Point before = series.comparedWith().orElse(null);
        return new IndicatorListPage.Row(
                one.key().value(),
                shell.in(definition.name()),
                shell.langOf(definition.name()),
                last == null
                        ? shell.t("indicator.list.none")
                        : shortened(wording.valueWithUnit(definition, last)),
                last == null ? "" : last.slot().words(shell.language()),
                last == null ? List.of() : wording.tags(definition, last),
                before == null || !definition.isNumber()
                        ? null
                        : wording.value(definition, before)
                                + ", "
                                + before.slot().label(shell.language()),
                series.lastTarget()
                        .flatMap(target -> target.comparableTo(definition))
                        .map(value -> wording.number(definition, value))
                        .orElse(null),
                Sparkline.of(series).map(Sparkline::svg).orElse(null));
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}")
    Html indicator(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate known) {
        UnitRow shown = unit(unit, shell.day());
        Reading reading = Reading.of(shell.day(), known, clock.getZone());
        Figures.OfIndicator figures =
                queries.of(List.of(key), shown.id(), reading).stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        boolean editable = shell.asOf() == null && known == null;
        Definition current = figures.current().definition();
        return Html.of(
                IndicatorPage.of(
                        shell,
                        figures,
                        units(key),
                        unit,
                        from,
                        known,
                        queries.sources(),
                        StewardshipWords.facts(
                                shell, stewardships.of(key), stewardships.unitKinds()),
                        evidence.list(key),
                        FormulaTies.of(
                                shell,
                                derivations.ties(current),
                                queries.definitionsOfFigures(shell.day()),
                                figures.current()),
                        counterparts.of(key),
                        annotations.of(shown.id(), shell.day()),
                        editable && access.may(Permission.INDICATOR_EDIT, shown.id()),
                        editable
                                && !current.isDerived()
                                && Access.may(CurrentViewer.get(), Permission.INDICATOR_EDIT),
                        editable && indicators.mayDefine()));
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/{key}", params = "format")
    TableFile<Found> file(
            Shell shell, @PathVariable IndicatorKey key, @RequestParam TableFormat format) {
        if (queries.definitions(key).isEmpty()) {
            throw new NotFound();
        }
        Wording wording = new Wording(shell.messages(), shell.language());
        return TableFile.of(
                shell,
                new ObservationTable(wording, queries.sources()).export(),
                format,
                () -> figures.all(key, shell.day()).stream());
    }

    /** The chosen unit, or the whole municipality. */
    private UnitRow unit(@Nullable UnitId chosen, LocalDate day) {
        return (chosen == null ? units.municipality(day) : units.unit(chosen, day))
                .orElseThrow(NotFound::new);
    }

    private List<Option> units(@Nullable IndicatorKey key) {
        return units.unitsWithFigures(key).stream()
                .map(unit -> Option.of(unit.id().value().toString(), unit.name()))
                .toList();
    }
}
