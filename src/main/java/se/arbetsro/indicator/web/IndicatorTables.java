package se.arbetsro.indicator.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Text2;

/**
 * The lists of indicators and of figures as files: raw values, not rounded, and no word left out.
 */
final class IndicatorTables {

    private final Wording wording;
    private final Map<String, Source> sources;

    IndicatorTables(Wording wording, Map<String, Source> sources) {
        this.wording = wording;
        this.sources = sources;
    }

    /** One row for each indicator, with the last figure of one unit. */
    TableExport<Figures.OfIndicator> indicators() {
        return TableExport.<Figures.OfIndicator>titled("Tal som följs", "Indicators")
                .column("Nyckel", "Key", ValueType.text(), one -> one.key().value())
                .column("Tal", "Indicator", ValueType.text(), one -> in(current(one).name()))
                .column(
                        "Definition",
                        "Definition",
                        ValueType.wholeNumber(1, 10_000),
                        one -> current(one).number())
                .column(
                        "Vad som räknas",
                        "Counts",
                        ValueType.text(),
                        one -> in(current(one).counts()))
                .column("Enhet", "Unit", ValueType.text(), one -> one.current().unitName())
                .column("Avser", "Period", ValueType.text(), one -> latest(one, this::slot))
                .column("Värde", "Value", ValueType.decimal(), one -> latest(one, Point::value))
                .column(
                        "Beskrivning",
                        "Description",
                        ValueType.text(),
                        one -> latest(one, Point::described))
                .column(
                        "Måttenhet",
                        "Unit of measure",
                        ValueType.text(),
                        one -> in(current(one).unit()))
                .column("Målvärde", "Target", ValueType.decimal(), IndicatorTables::target)
                .build();
    }

    private static se.arbetsro.indicator.figure.Definition current(Figures.OfIndicator one) {
        return one.current().definition();
    }

    private static <V> @Nullable V latest(
            Figures.OfIndicator one, java.util.function.Function<Point, @Nullable V> value) {
        Point last = one.current().latest().orElse(null);
        return last == null ? null : value.apply(last);
    }

    private static @Nullable BigDecimal target(Figures.OfIndicator one) {
        Series series = one.current();
        return series.latest().flatMap(last -> series.targetAt(last.slot())).orElse(null);
    }

    /** One row for each figure of an indicator, in every unit that the viewer may read. */
    TableExport<Found> observations() {
        return TableExport.<Found>titled("Mätvärden", "Observations")
                .column("Nyckel", "Key", ValueType.text(), row -> row.definition().indicatorKey())
                .column(
                        "Definition",
                        "Definition",
                        ValueType.wholeNumber(1, 10_000),
                        row -> row.definition().number())
                .column("Enhet", "Unit", ValueType.text(), Found::unitName)
                .column("Enhetskod", "Unit code", ValueType.text(), Found::unitCode)
                .column("Avser", "Period", ValueType.text(), row -> slot(row.point()))
                .column(
                        "Till och med",
                        "Until and including",
                        ValueType.date(),
                        IndicatorTables::lastDay)
                .column("Uppmätt", "Measured", ValueType.text(), IndicatorTables::measured)
                .column("Värde", "Value", ValueType.decimal(), row -> row.point().value())
                .column("Avrundat", "Rounded", ValueType.yesNo(), row -> row.point().about())
                .column("I källan", "As printed", ValueType.text(), row -> row.point().printed())
                .column(
                        "Beskrivning",
                        "Description",
                        ValueType.text(),
                        row -> row.point().described())
                .column(
                        "Saknas",
                        "Missing",
                        ObservationFile.MISSING_TYPE,
                        row -> row.point().missing())
                .column(
                        "Antal personer",
                        "Number of people",
                        ValueType.wholeNumber(1, 10_000_000),
                        row -> row.point().groupSize())
                .column(
                        "Status",
                        "Status",
                        ObservationFile.STATUS_TYPE,
                        row -> row.point().status())
                .column("Anteckning", "Note", ValueType.text(), this::note)
                .column("Att veta", "To know", ValueType.text(), this::remarks)
                .column("Källa", "Source", ValueType.text(), row -> source(row.point()))
                .column(
                        "Måttenhet",
                        "Unit of measure",
                        ValueType.text(),
                        row -> in(row.definition().unit()))
                .build();
    }

    private static LocalDate lastDay(Found row) {
        return row.point().slot().lastDay();
    }

    private static @Nullable String measured(Found row) {
        return row.point().measured() == null ? null : row.point().measured().code();
    }

    private @Nullable String note(Found row) {
        return row.point().note() == null ? null : in(row.point().note());
    }

    private @Nullable String remarks(Found row) {
        String remarks = String.join(" ", wording.remarks(row.definition(), row.point()));
        return remarks.isEmpty() ? null : remarks;
    }

    private @Nullable String source(Point point) {
        Source source = point.sourceKey() == null ? null : sources.get(point.sourceKey());
        return source == null ? null : in(source.title());
    }

    /** The code of a period, which can be read back; words for what has none. */
    private String slot(Point point) {
        return point.slot().period() != null
                ? point.slot().period().code()
                : point.slot().words(wording.language());
    }

    private String in(Text2 text) {
        return text.in(wording.language());
    }
}
