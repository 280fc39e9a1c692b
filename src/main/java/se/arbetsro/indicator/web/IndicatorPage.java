package se.arbetsro.indicator.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.AnnotationSource.Annotation;
import se.arbetsro.indicator.domain.evidence.Evidence;
import se.arbetsro.indicator.figure.Behaviour;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.FigureCharts;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.indicator.words.SignalWords;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.web.Crumb;
import se.arbetsro.platform.web.Fact;
import se.arbetsro.platform.web.Option;
import se.arbetsro.platform.web.Page;
import se.arbetsro.platform.web.Shell;

/**
 * One indicator in one unit: how it went, every figure with what is odd about it, and what it
 * means.
 *
 * @param lead how it stands, made from the figures
 * @param said whether it is signal or noise, made from the figures by rules
 * @param charts none where there is too little to draw
 * @param happened what may explain how it went, marked in the charts
 * @param tables one for each definition, the one in force first
 * @param aboutPeople whether it may have figures about women and about men
 * @param changes how the definitions differ, one line each; empty for a single definition
 * @param chosenUnit null for the municipality
 * @param step the day from which limits are worked out anew; null for none
 * @param known as it was known at the end of that day; null for now
 * @param mayEnter whether the viewer may enter figures of this unit
 * @param mayEnterSomewhere whether the viewer may enter figures of any unit
 */
public record IndicatorPage(
        Shell shell,
        String key,
        String title,
        @Nullable String titleLang,
        String lead,
        String unitName,
        List<Said> said,
        List<Chart> charts,
        List<Annotation> happened,
        @Nullable String chartSource,
        List<FigureTable> tables,
        List<Fact> meaning,
        List<Fact> stewardship,
        List<Evidence> evidence,
        FormulaTies ties,
        List<NationalMeasure> counterparts,
        int number,
        boolean aboutPeople,
        List<String> changes,
        List<String> targets,
        List<Option> units,
        @Nullable UnitId chosenUnit,
        @Nullable LocalDate step,
        @Nullable LocalDate known,
        boolean mayEnter,
        boolean mayEnterSomewhere,
        boolean mayDefine)
        implements Page {

    static IndicatorPage of(
            Shell shell,
            Figures.OfIndicator figures,
            List<Option> units,
            @Nullable UnitId chosenUnit,
            @Nullable LocalDate step,
            @Nullable LocalDate known,
            Map<String, Source> sources,
            List<Fact> stewardship,
            List<Evidence> evidence,
            FormulaTies ties,
            List<NationalMeasure> counterparts,
            List<Annotation> happened,
            boolean mayEnter,
            boolean mayEnterSomewhere,
            boolean mayDefine) {
        Wording wording = new Wording(shell.messages(), shell.language());
        Series current = figures.current();
        Definition definition = current.definition();
        return new IndicatorPage(
                shell,
                figures.key().value(),
                shell.in(definition.name()),
                shell.langOf(definition.name()),
                wording.latest(current),
                current.unitName(),
                said(wording, figures, step),
                new FigureCharts(wording, happened).withLimits(step).of(figures.series()),
                happened,
                source(shell, current, sources),
                figures.series().reversed().stream()
                        .filter(series -> !series.points().isEmpty())
                        .map(series -> FigureTable.of(shell, wording, series, sources))
                        .toList(),
                Meaning.of(shell, definition, sources),
                stewardship,
                evidence,
                ties,
                counterparts,
                definition.number(),
                definition.aboutPeople(),
                changes(shell, figures.series()),
                current.targets().stream()
                        .map(one -> target(shell, wording, current, one))
                        .toList(),
                units,
                chosenUnit,
                step,
                known,
                mayEnter,
                mayEnterSomewhere,
                mayDefine);
    }

    private static List<Said> said(
            Wording wording, Figures.OfIndicator figures, @Nullable LocalDate step) {
        Series current = figures.current();
        boolean before =
                figures.series().stream()
                        .anyMatch(series -> series != current && series.numberOfValues() > 0);
        return new SignalWords(wording)
                .of(current, before, Behaviour.of(current, step).orElse(null));
    }

    private static @Nullable String source(
            Shell shell, Series series, Map<String, Source> sources) {
        List<String> titles =
                series.points().stream()
                        .map(point -> point.sourceKey())
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(sources::get)
                        .filter(Objects::nonNull)
                        .map(source -> cited(shell, source))
                        .toList();
        return titles.isEmpty() ? null : shell.t("indicator.source.of", String.join("; ", titles));
    }

    /** Title, publisher and date, as one cites a report. */
    public static String cited(Shell shell, Source source) {
        return Stream.of(shell.in(source.title()), source.publisher(), source.dated())
                .filter(Objects::nonNull)
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }

    private static String target(
            Shell shell,
            Wording wording,
            Series series,
            se.arbetsro.indicator.figure.Target target) {
        String until = target.valid().until() == null ? "" : " – " + target.valid().lastDay();
        String text =
                shell.t(
                        "indicator.target.line",
                        wording.target(series.definition(), target),
                        target.valid().from() + until);
        return target.note() == null ? text : text + " " + shell.in(target.note());
    }

    private static List<String> changes(Shell shell, List<Series> series) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            lines.add(
                    shell.t(
                            "indicator.definition.change",
                            series.get(i).definition().number(),
                            shell.date(series.get(i).definition().valid().from()),
                            String.join(
                                    ", ",
                                    DefinitionDifference.between(
                                            shell,
                                            series.get(i - 1).definition(),
                                            series.get(i).definition()))));
        }
        return lines;
    }

    /** What happened, and when, in short. */
    public String words(Annotation one) {
        return new Wording(shell.messages(), shell.language()).happened(one);
    }

    public String sexesHref() {
        return "/indicators/" + key + "/sexes" + (unit().isEmpty() ? "" : "?unit=" + unit());
    }

    /** Whether units can be compared by it. */
    public boolean isNumber() {
        return tables.stream().noneMatch(FigureTable::words);
    }

    /** This page with the limits worked out anew from the day of what happened. */
    public String fromHref(Annotation one) {
        return shell.here("from", one.day().toString());
    }

    /** Where a chart of this page is had as a file, ready for the name of a format. */
    public String pictures(int chart) {
        String query = shell.query().isEmpty() ? "?" : shell.query() + "&";
        return "/indicators/" + key + "/charts/" + chart + query + "format=";
    }

    public String unit() {
        return chosenUnit == null ? "" : chosenUnit.value().toString();
    }

    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(shell.t("indicator.title"), "/indicators"));
    }

    public String enterHref() {
        return "/indicators/"
                + key
                + "/observations/new"
                + (unit().isEmpty() ? "" : "?unit=" + unit());
    }

    public String knownValue() {
        return known == null ? "" : shell.date(known);
    }

    public String newDefinitionHref() {
        return "/indicators/" + key + "/definitions/new";
    }

    public String rewordHref() {
        return "/indicators/" + key + "/definitions/" + number + "/edit";
    }

    public String targetHref() {
        return "/indicators/" + key + "/targets/new" + (unit().isEmpty() ? "" : "?unit=" + unit());
    }
}
