package se.arbetsro.report.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Behaviour;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.FigureCharts;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.indicator.words.Said;
import se.arbetsro.indicator.words.SignalWords;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.chart.BarChart;
import se.arbetsro.platform.chart.Chart;
import se.arbetsro.platform.chart.LineChart;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;
import se.arbetsro.report.domain.contents.Contents;

/** Reads for a report what has been observed, with all that is odd about it. */
@Component
class FigureReading {

    private final Figures figures;
    private final Messages messages;
    private final Wording wording;

    FigureReading(Figures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
        this.wording = new Wording(messages, Language.SV);
    }

    /** The figures of a unit; of the municipality where the unit has none of its own. */
    List<Contents.Figure> of(List<String> keys, UnitId unit, UnitId municipality, LocalDate day) {
        List<IndicatorKey> known =
                keys.stream().filter(IndicatorKey::isKey).map(IndicatorKey::of).toList();
        List<Figures.OfIndicator> own = figures.of(known, unit, day);
        List<Figures.OfIndicator> common =
                unit.equals(municipality) ? own : figures.of(known, municipality, day);
        Map<String, Source> sources = figures.sources();
        List<Contents.Figure> found = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Series series = own.get(i).current();
            found.add(
                    figure(
                            series.points().isEmpty() && i < common.size()
                                    ? common.get(i)
                                    : own.get(i),
                            sources,
                            !unit.equals(municipality) && !series.points().isEmpty()));
        }
        return found;
    }

    private Contents.Figure figure(
            Figures.OfIndicator indicator, Map<String, Source> sources, boolean ofPart) {
        Series series = indicator.current();
        Definition definition = series.definition();
        Chart chart = new FigureCharts(wording).withLimits(null).of(series).orElse(null);
        List<String> remarks = new ArrayList<>();
        for (Point point : series.points()) {
            if (point.hasValue()) {
                String words = String.join(" ", wording.remarks(definition, point));
                if (!words.isEmpty()) {
                    remarks.add(point.slot().words(Language.SV) + ": " + words);
                }
            }
        }
        if (ofPart && definition.isPercent()) {
            remarks.add(messages.text(Language.SV, "report.figure.few"));
        }
        series.gaps().forEach(gap -> remarks.add(wording.gap(gap)));
        String source = series.latest().map(Point::sourceKey).orElse(definition.sourceKey());
        return new Contents.Figure(
                definition.name().sv(),
                series.unitName(),
                wording.latest(series),
                chart instanceof LineChart line ? line : null,
                chart instanceof BarChart bars ? bars : null,
                remarks,
                series.lastTarget().map(target -> wording.target(definition, target)).orElse(null),
                definition.counts().sv(),
                source,
                title(source == null ? null : sources.get(source)),
                series.latest().isPresent(),
                said(indicator));
    }

    private List<String> said(Figures.OfIndicator indicator) {
        Series current = indicator.current();
        boolean before =
                indicator.series().stream()
                        .anyMatch(series -> series != current && series.numberOfValues() > 0);
        return new SignalWords(wording)
                .of(current, before, Behaviour.of(current).orElse(null)).stream()
                        .map(Said::text)
                        .toList();
    }

    /** Such as {@code Slutrapport, Stockholms stad 2022-10}. */
    private static @Nullable String title(@Nullable Source source) {
        return source == null
                ? null
                : source.title().sv()
                        + ", "
                        + source.publisher()
                        + (source.dated() == null ? "" : " " + source.dated());
    }
}
