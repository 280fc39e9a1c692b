package se.arbetsro.indicator.web.observation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arbetsro.indicator.domain.ObservationQueries.Found;
import se.arbetsro.indicator.figure.Point;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Wording;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Text2;

/**
 * Figures as a file: raw values, not rounded, and no word left out. {@link ObservationFile} reads
 * it back.
 */
public final class ObservationTable {

    private final Wording wording;
    private final Map<String, Source> sources;

    public ObservationTable(Wording wording, Map<String, Source> sources) {
        this.wording = wording;
        this.sources = sources;
    }

    /** One row for each figure of an indicator, in every unit that the viewer may read. */
    public TableExport<Found> export() {
        return TableExport.<Found>titled("Mätvärden", "Observations")
                .column("Nyckel", "Key", ValueType.text(), row -> row.definition().indicatorKey())
                .column(
                        "Definition",
                        "Definition",
                        ValueType.wholeNumber(1, 10_000),
                        row -> row.definition().number())
                .column("Enhet", "Unit", ValueType.text(), Found::unitName)
                .column("Enhetskod", "Unit code", ValueType.text(), Found::unitCode)
                .column(
                        "Avser",
                        "Period",
                        ValueType.text(),
                        row -> row.point().slot().code(wording.language()))
                .column(
                        "Till och med",
                        "Until and including",
                        ValueType.date(),
                        ObservationTable::lastDay)
                .column("Uppmätt", "Measured", ValueType.text(), ObservationTable::measured)
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

    private String in(Text2 text) {
        return text.in(wording.language());
    }
}
