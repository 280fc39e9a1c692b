package se.arbetsro.indicator.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.web.Shell;

/**
 * The figures of one definition as a table, the latest first.
 *
 * @param number of the definition
 * @param unit the unit of measure, in the head of the column
 * @param words whether the figures are descriptions
 */
public record FigureTable(
        int number, String name, String unit, boolean words, List<Row> rows, List<String> gaps) {

    /**
     * @param remarks sentences
     * @param href where its revisions stand
     */
    public record Row(
            String slot,
            String value,
            boolean missing,
            @Nullable String lang,
            List<String> tags,
            List<String> remarks,
            String status,
            String source,
            String href) {}

    static FigureTable of(
            Shell shell, Wording wording, Series series, Map<String, Source> sources) {
        Definition definition = series.definition();
        return new FigureTable(
                definition.number(),
                shell.in(definition.name()),
                shell.in(definition.unit()),
                !definition.isNumber(),
                series.points().reversed().stream()
                        .map(point ->
                                new Row(
                                        point.slot().words(shell.language()),
                                        wording.value(definition, point),
                                        point.missing() != null,
                                        point.note() == null ? null : shell.langOf(point.note()),
                                        wording.tags(definition, point),
                                        wording.remarks(definition, point),
                                        status(shell, point.status()),
                                        sourceOf(shell, point.sourceKey(), sources),
                                        "/observations/" + point.id().value()))
                        .toList(),
                Stream.of(series).flatMap(one -> one.gaps().stream()).map(wording::gap).toList());
    }

    public static String status(Shell shell, se.arbetsro.indicator.figure.Status status) {
        return switch (status) {
            case REPORTED -> shell.t("indicator.status.REPORTED");
            case CHECKED -> shell.t("indicator.status.CHECKED");
            case APPROVED -> shell.t("indicator.status.APPROVED");
            case PUBLISHED -> shell.t("indicator.status.PUBLISHED");
        };
    }

    private static String sourceOf(Shell shell, @Nullable String key, Map<String, Source> sources) {
        Source source = key == null ? null : sources.get(key);
        return source == null ? "" : shell.in(source.title());
    }
}
