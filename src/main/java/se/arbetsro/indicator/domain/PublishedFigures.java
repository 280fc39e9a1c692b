package se.arbetsro.indicator.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.open.OpenDataset;
import se.arbetsro.indicator.open.OpenFigure;

/**
 * The figures that the municipality has made public, and no others, whatever else the viewer may
 * read: two statements, whatever their number.
 */
@Component
@Transactional(readOnly = true)
public class PublishedFigures {

    private final ObservationQueries figures;
    private final IndicatorQueries indicators;

    PublishedFigures(ObservationQueries figures, IndicatorQueries indicators) {
        this.figures = figures;
        this.indicators = indicators;
    }

    /** One for each indicator that has a published figure, in the order of their keys. */
    public List<OpenDataset> datasets(LocalDate day) {
        Map<String, Source> sources = indicators.sources();
        Map<String, List<ObservationQueries.Found>> byKey = new LinkedHashMap<>();
        for (ObservationQueries.Found found : figures.published(day)) {
            byKey.computeIfAbsent(found.definition().indicatorKey(), _ -> new ArrayList<>())
                    .add(found);
        }
        return byKey.values().stream()
                .map(found ->
                        new OpenDataset(
                                found.getLast().definition(),
                                found.stream().map(one -> figure(one, sources)).toList()))
                .toList();
    }

    private static OpenFigure figure(ObservationQueries.Found found, Map<String, Source> sources) {
        var point = found.point();
        var period = point.slot().period();
        Source source = point.sourceKey() == null ? null : sources.get(point.sourceKey());
        return new OpenFigure(
                found.definition().indicatorKey(),
                found.definition().number(),
                found.unitCode(),
                found.unitName(),
                period == null ? null : period.code(),
                point.slot().from(),
                point.slot().lastDay(),
                point.value(),
                point.described(),
                point.missing() == null ? null : point.missing().name(),
                point.about(),
                found.definition().unit().sv(),
                source == null ? null : source.title().sv() + ", " + source.publisher(),
                point.knownFrom());
    }
}
