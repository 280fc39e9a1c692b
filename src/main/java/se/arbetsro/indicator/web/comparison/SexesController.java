package se.arbetsro.indicator.web.comparison;

import java.util.List;
import java.util.Optional;
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
import se.arbetsro.indicator.domain.Reading;
import se.arbetsro.indicator.domain.comparison.SexesAnalyses;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Split;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.web.observation.NoteScreening;
import se.arbetsro.organisation.Access;
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
import se.arbetsro.platform.web.ConflictPage;
import se.arbetsro.platform.web.FormErrors;
import se.arbetsro.platform.web.Html;
import se.arbetsro.platform.web.LastSaved;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.SeenVersion;
import se.arbetsro.platform.web.Shell;

/** Women and men beside each other by one indicator. */
@Controller
class SexesController {

    private final IndicatorQueries queries;
    private final FigureUnits units;
    private final SexesAnalyses analyses;
    private final NoteScreening screening;
    private final LastSaved lastSaved;
    private final Access access;

    SexesController(
            IndicatorQueries queries,
            FigureUnits units,
            SexesAnalyses analyses,
            NoteScreening screening,
            LastSaved lastSaved,
            Access access) {
        this.queries = queries;
        this.units = units;
        this.analyses = analyses;
        this.screening = screening;
        this.lastSaved = lastSaved;
        this.access = access;
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/sexes")
    Html sexes(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit) {
        UnitRow shown = unit(shell, unit);
        Sexes sexes = read(shell, key, shown);
        return Html.of(page(shell, key, unit, shown, sexes, analysis(shell, key, shown, sexes)));
    }

    private SexesPage page(
            Shell shell,
            IndicatorKey key,
            @Nullable UnitId unit,
            UnitRow shown,
            Sexes sexes,
            SexesPage.Analysis analysis) {
        Definition definition = sexes.definition();
        Wording wording = new Wording(shell.messages(), shell.language());
        return new SexesPage(
                shell,
                key.value(),
                shell.in(definition.name()),
                shell.langOf(definition.name()),
                shown.name(),
                sexes.charts(wording),
                sexes.said(wording),
                sexes.pairs().reversed().stream()
                        .map(pair ->
                                new SexesPage.Row(
                                        pair.slot().words(shell.language()),
                                        words(wording, definition, pair.women()),
                                        words(wording, definition, pair.men())))
                        .toList(),
                units.unitsWithFigures(key).stream()
                        .map(one -> Option.of(one.id().value().toString(), one.name()))
                        .toList(),
                unit == null ? "" : unit.value().toString(),
                analysis);
    }

    /** The words beside the figures: hidden, and not to be written, where no figures are seen. */
    private SexesPage.Analysis analysis(Shell shell, IndicatorKey key, UnitRow unit, Sexes sexes) {
        FormErrors none = FormErrors.none(shell);
        if (!sexes.shown()) {
            return new SexesPage.Analysis("", null, 0, false, none);
        }
        Optional<SexesAnalyses.Analysis> held = analyses.of(key, unit.id());
        return new SexesPage.Analysis(
                held.map(SexesAnalyses.Analysis::text).orElse(""),
                held.map(one -> shell.minute(one.changedAt())).orElse(null),
                analyses.version(key, unit.id()),
                mayWrite(shell, unit),
                none);
    }

    private boolean mayWrite(Shell shell, UnitRow unit) {
        return shell.asOf() == null && access.may(Permission.INDICATOR_EDIT, unit.id());
    }

    @Allowed(Permission.INDICATOR_EDIT)
    @PostMapping("/indicators/{key}/sexes")
    Html write(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String nobodyRecognised,
            @RequestParam(defaultValue = "") String version) {
        UnitRow shown = unit(shell, unit);
        Sexes sexes = read(shell, key, shown);
        access.require(Permission.INDICATOR_EDIT, shown.id());
        if (!sexes.shown()) {
            throw new NotFound();
        }
        FormErrors errors = new FormErrors(shell);
        String words = errors.optionalText("text", text, SexesAnalyses.LONGEST);
        screening.screen(errors, shell, sexes.definition(), words, nobodyRecognised);
        long seen = SeenVersion.of(version);
        if (errors.any()) {
            return Html.invalid(
                    page(
                            shell.at("/indicators/" + key + "/sexes"),
                            key,
                            unit,
                            shown,
                            sexes,
                            new SexesPage.Analysis(
                                    text == null ? "" : text, null, seen, true, errors)));
        }
        String address =
                "/indicators/" + key + "/sexes" + (unit == null ? "" : "?unit=" + unit.value());
        try {
            analyses.write(key, shown.id(), seen, words == null ? "" : words);
        } catch (SexesAnalyses.Rewritten _) {
            return Html.conflict(conflict(shell, key, shown, address, words));
        }
        return Html.redirect(address).saying("platform.saved");
    }

    private ConflictPage conflict(
            Shell shell, IndicatorKey key, UnitRow unit, String address, @Nullable String words) {
        LastSaved.By by =
                lastSaved.of(shell, "sexesAnalysis", key.value() + "/" + unit.id().value());
        return new ConflictPage(
                shell,
                address,
                address,
                analyses.version(key, unit.id()),
                by.name(),
                by.time(),
                List.of(
                        ConflictPage.Field.text(
                                "text",
                                shell.t("indicator.sexes.analysis"),
                                words,
                                analyses.of(key, unit.id())
                                        .map(SexesAnalyses.Analysis::text)
                                        .orElse(""))));
    }

    private static String words(Wording wording, Definition definition, @Nullable Point point) {
        return point == null || point.value() == null
                ? wording.missing(null)
                : wording.value(definition, point);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping("/indicators/{key}/sexes/charts/{number}")
    ChartFile chart(
            Shell shell,
            @PathVariable IndicatorKey key,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(defaultValue = "svg") PictureFormat format) {
        List<Chart> charts =
                read(shell, key, unit(shell, unit))
                        .charts(new Wording(shell.messages(), shell.language()));
        if (number < 0 || number >= charts.size()) {
            throw new NotFound();
        }
        return new ChartFile(charts.get(number), format);
    }

    @Allowed(Permission.INDICATOR_READ)
    @GetMapping(path = "/indicators/{key}/sexes", params = "format")
    TableFile<Sexes.Pair> file(
            Shell shell,
            @PathVariable IndicatorKey key,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam TableFormat format) {
        Sexes sexes = read(shell, key, unit(shell, unit));
        return TableFile.of(shell, export(shell), format, () -> sexes.pairs().stream());
    }

    private static TableExport<Sexes.Pair> export(Shell shell) {
        return TableExport.<Sexes.Pair>titled("Kvinnor och män", "Women and men")
                .column("Avser", "Period", ValueType.text(), pair -> slot(shell, pair))
                .column("Kvinnor", "Women", ValueType.decimal(), pair -> Sexes.value(pair.women()))
                .column("Män", "Men", ValueType.decimal(), pair -> Sexes.value(pair.men()))
                .build();
    }

    private static String slot(Shell shell, Sexes.Pair pair) {
        return pair.slot().period() == null
                ? pair.slot().words(shell.language())
                : pair.slot().period().code();
    }

    private Sexes read(Shell shell, IndicatorKey key, UnitRow unit) {
        Definition definition =
                queries.definitions(key).stream()
                        .filter(one ->
                                one.isNumber()
                                        && one.aboutPeople()
                                        && one.valid().contains(shell.day()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return Sexes.of(
                definition,
                unit.id(),
                queries.split(
                        definition.id(), unit.id(), Split.Dimension.SEX, Reading.now(shell.day())));
    }

    private UnitRow unit(Shell shell, @Nullable UnitId chosen) {
        return (chosen == null ? units.municipality(shell.day()) : units.unit(chosen, shell.day()))
                .orElseThrow(NotFound::new);
    }
}
