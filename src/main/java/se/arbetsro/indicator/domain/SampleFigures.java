package se.arbetsro.indicator.domain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.arbetsro.indicator.IndicatorKey;
import se.arbetsro.indicator.figure.Better;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Kind;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Origin;
import se.arbetsro.indicator.figure.Per;
import se.arbetsro.indicator.figure.Slot;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.organisation.UnitId;
import se.arbetsro.platform.demo.SampleData;
import se.arbetsro.platform.text.Text2;
import se.arbetsro.platform.time.Period;
import se.arbetsro.platform.time.Validity;

/** The published figures of Stockholm, with definitions, sources and what is odd about them. */
@Component
class SampleFigures implements SampleData {

    /** Since when the definitions hold is not known; the sample begins here. */
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private final IndicatorService indicators;
    private final ObservationService observations;
    private final IndicatorQueries queries;
    private final FigureUnits units;
    private final Clock clock;

    SampleFigures(
            IndicatorService indicators,
            ObservationService observations,
            IndicatorQueries queries,
            FigureUnits units,
            Clock clock) {
        this.indicators = indicators;
        this.observations = observations;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public void load() {
        UnitId city =
                units.municipality(LocalDate.now(clock))
                        .orElseThrow(() -> new IllegalStateException("No municipality yet"))
                        .id();
        rows("sources").forEach(row -> indicators.add(source(row)));
        rows("indicators").forEach(row -> indicators.create(key(row, "key"), content(row), START));
        rows("observations")
                .forEach(row ->
                        observations.carryOver(definition(row), city, slot(row), observed(row)));
        rows("targets").forEach(row -> indicators.setTarget(target(row, city)));
    }

    private Definition definition(NamedCsvRecord row) {
        return queries.definition(
                        key(row, "indicator"), Integer.parseInt(row.getField("definitionVersion")))
                .orElseThrow();
    }

    private static Source source(NamedCsvRecord row) {
        String year = text(row, "year");
        return new Source(
                row.getField("key"),
                words(row, "title"),
                row.getField("publisher"),
                text(row, "dated"),
                year == null ? null : Integer.valueOf(year),
                text(row, "registryNumber"),
                wordsOrNull(row, "note"));
    }

    private static Definition.Content content(NamedCsvRecord row) {
        String decimals = text(row, "decimals");
        return new Definition.Content(
                row.getField("kind").equals("number") ? Kind.NUMBER : Kind.TEXT,
                words(row, "name"),
                words(row, "definition"),
                Boolean.parseBoolean(row.getField("formulaKnown")),
                null,
                null,
                null,
                null,
                words(row, "unit"),
                per(row.getField("unitKey")),
                decimals == null ? 0 : Integer.parseInt(decimals),
                switch (row.getField("better")) {
                    case "lower" -> Better.LOWER;
                    case "higher" -> Better.HIGHER;
                    default -> Better.NEITHER;
                },
                Boolean.parseBoolean(row.getField("smallNumbers")),
                text(row, "source"),
                wordsOrNull(row, "note"),
                null);
    }

    private static Per per(String unitKey) {
        return switch (unitKey) {
            case "persons-on-day" -> Per.DAY;
            case "percent-per-year", "places-per-year" -> Per.YEAR;
            case "persons-in-total" -> Per.TOTAL;
            default -> Per.NONE;
        };
    }

    private static Slot slot(NamedCsvRecord row) {
        String period = text(row, "period");
        String from = text(row, "from");
        return period != null
                ? Slot.of(Period.of(period))
                : Slot.span(
                        from == null ? null : LocalDate.parse(from),
                        LocalDate.parse(row.getField("until")),
                        words(row, "periodText"));
    }

    private static Observed observed(NamedCsvRecord row) {
        String measured = text(row, "measured");
        String value = text(row, "value");
        return new Observed(
                measured == null ? null : Period.of(measured),
                value == null ? null : new BigDecimal(value),
                null,
                row.getField("status").equals("not-known") ? Missing.NOT_KNOWN : null,
                text(row, "printed"),
                row.getField("precision").equals("about"),
                null,
                wordsOrNull(row, "note"),
                text(row, "source"),
                Origin.PUBLISHED);
    }

    private NewTarget target(NamedCsvRecord row, UnitId city) {
        String until = text(row, "until");
        return new NewTarget(
                definition(row).id(),
                city,
                new Validity(
                        LocalDate.parse(row.getField("from")),
                        until == null ? null : LocalDate.parse(until)),
                new BigDecimal(row.getField("value")),
                Per.valueOf(row.getField("per").toUpperCase(Locale.ROOT)),
                text(row, "declaredBy"),
                text(row, "source"),
                wordsOrNull(row, "note"));
    }

    private static IndicatorKey key(NamedCsvRecord row, String column) {
        return IndicatorKey.of(row.getField(column));
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isBlank() ? null : text;
    }

    private static Text2 words(NamedCsvRecord row, String column) {
        return new Text2(row.getField(column + "Sv"), text(row, column + "En"));
    }

    private static @Nullable Text2 wordsOrNull(NamedCsvRecord row, String column) {
        return row.getField(column + "Sv").isBlank() ? null : words(row, column);
    }

    private static List<NamedCsvRecord> rows(String file) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        var resource = new ClassPathResource("sample/stockholm/" + file + ".csv");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        resource.getInputStream(), StandardCharsets.UTF_8))) {
            reader.forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
