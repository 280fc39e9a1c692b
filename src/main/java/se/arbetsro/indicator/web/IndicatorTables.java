package se.arbetsro.indicator.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.figure.Figures;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Series;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Text2;

/** The list of indicators as a file: raw values, not rounded, and no word left out. */
final class IndicatorTables {

    private final Wording wording;

    IndicatorTables(Wording wording) {
        this.wording = wording;
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
                .column(
                        "Hur det räknas ut",
                        "How it is worked out",
                        ValueType.text(),
                        one -> optional(current(one).formula()))
                .column("Enhet", "Unit", ValueType.text(), one -> one.current().unitName())
                .column(
                        "Avser",
                        "Period",
                        ValueType.text(),
                        one -> latest(one, point -> point.slot().code(wording.language())))
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

    private @Nullable String optional(@Nullable Text2 text) {
        return text == null ? null : in(text);
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

    private String in(Text2 text) {
        return text.in(wording.language());
    }
}
