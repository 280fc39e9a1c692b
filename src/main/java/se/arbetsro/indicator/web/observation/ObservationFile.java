package se.arbetsro.indicator.web.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.arbetsro.indicator.domain.FigureUnits.CodedUnit;
import se.arbetsro.indicator.figure.Definition;
import se.arbetsro.indicator.figure.Missing;
import se.arbetsro.indicator.figure.Source;
import se.arbetsro.indicator.figure.Status;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.RowValues;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Period;

/** The columns of a file with figures. Those that only explain the figures are not read back. */
final class ObservationFile {

    static final ValueType<Missing> MISSING_TYPE =
            ValueType.choice(
                    Missing.class,
                    Enum::name,
                    missing ->
                            switch (missing) {
                                case NOT_KNOWN -> new Label("okänt", "not known");
                                case NOT_REPORTED -> new Label("inte inlämnat", "not handed in");
                                case NOT_APPLICABLE -> new Label("inte aktuellt", "not applicable");
                            });
    static final ValueType<Status> STATUS_TYPE =
            ValueType.choice(
                    Status.class,
                    Enum::name,
                    status ->
                            switch (status) {
                                case REPORTED -> new Label("Rapporterat", "Reported");
                                case CHECKED -> new Label("Kontrollerat", "Checked");
                                case APPROVED -> new Label("Godkänt", "Approved");
                                case PUBLISHED -> new Label("Publicerat", "Published");
                            });
    private static final ValueType<Period> MEASURED_TYPE =
            ValueType.reference(
                    typed ->
                            Period.parse(typed)
                                    .filter(period ->
                                            period.kind() == Period.Kind.MONTH
                                                    || period.kind() == Period.Kind.DAY),
                    Period::code,
                    new Label("en månad, 2026-04, eller en dag, 2026-04-15", "a month or a day"));

    static final Column<Integer> NUMBER =
            Column.of("Definition", "Definition", ValueType.wholeNumber(1, 10_000))
                    .described(
                            "Definitionens nummer. Tomt betyder den som gällde när perioden var slut.",
                            "The number of the definition. Empty means the one in force when the period ended.");
    static final Column<String> UNIT =
            Column.of("Enhet", "Unit", ValueType.text(200)).example("Farsta stadsdelsförvaltning");
    static final Column<String> SLOT =
            Column.of("Avser", "Period", ValueType.text(200))
                    .required()
                    .example("2026-04")
                    .described(
                            "Periodens kod: 2026, 2026-T2, 2026-VT, 2026-Q3, 2026-04 eller 2026-04-15.",
                            "The code of the period: 2026, 2026-T2, 2026-VT, 2026-Q3, 2026-04 or 2026-04-15.");
    static final Column<Period> MEASURED = Column.of("Uppmätt", "Measured", MEASURED_TYPE);
    static final Column<BigDecimal> VALUE =
            Column.of("Värde", "Value", ValueType.decimal()).example("13,6");
    static final Column<Boolean> ABOUT = Column.of("Avrundat", "Rounded", ValueType.yesNo());
    static final Column<String> PRINTED =
            Column.of("I källan", "As printed", ValueType.text(200))
                    .described(
                            "Som det står i källan, om det skiljer sig.",
                            "As it stands in the source, where it differs.");
    static final Column<String> DESCRIBED =
            Column.of("Beskrivning", "Description", ValueType.text());
    static final Column<Missing> MISSING =
            Column.of("Saknas", "Missing", MISSING_TYPE)
                    .described(
                            "Varför det inte finns något värde. Saknas är inte noll.",
                            "Why there is no value. Missing is not zero.");
    static final Column<Integer> GROUP_SIZE =
            Column.of("Antal personer", "Number of people", ValueType.wholeNumber(1, 10_000_000))
                    .described(
                            "Hur många människor värdet handlar om, när det handlar om människor.",
                            "How many people the value is about, where it is about people.");
    static final Column<Status> STATUS =
            Column.of("Status", "Status", STATUS_TYPE)
                    .example("Rapporterat")
                    .described(
                            "Nytt och rättat blir rapporterat. Kontrollera och godkänn på värdets sida.",
                            "New and corrected figures are reported. Check and approve them on their page.");
    static final Column<String> NOTE = Column.of("Anteckning", "Note", ValueType.text());
    static final Column<String> REASON =
            Column.of("Skäl till rättelse", "Reason for correction", ValueType.text(1_000))
                    .described(
                            "Behövs när raden ändrar ett värde som redan finns.",
                            "Needed when the row changes a value that is there already.");

    private ObservationFile() {}

    static TableSchema<ObservationRow> schema(
            Collection<Definition> definitions,
            List<CodedUnit> units,
            Map<String, Source> sources) {
        Column<String> key = keys(definitions);
        Column<CodedUnit> code = codes(units);
        Column<String> source = sources(sources);
        return TableSchema.<ObservationRow>titled("Mätvärden", "Observations")
                .column(key, ObservationRow::key)
                .column(NUMBER, ObservationRow::number)
                .column(UNIT, ObservationRow::unit)
                .column(code, ObservationRow::code)
                .column(SLOT, ObservationRow::slot)
                .column(MEASURED, ObservationRow::measured)
                .column(VALUE, ObservationRow::value)
                .column(ABOUT, ObservationRow::about)
                .column(PRINTED, ObservationRow::printed)
                .column(DESCRIBED, ObservationRow::described)
                .column(MISSING, ObservationRow::missing)
                .column(GROUP_SIZE, ObservationRow::groupSize)
                .column(STATUS, ObservationRow::status)
                .column(NOTE, ObservationRow::note)
                .column(source, ObservationRow::source)
                .column(REASON, ObservationRow::reason)
                .ignoringOtherColumns()
                .check((row, faults) -> {
                    ObservationRow read = read(row, key, code, source);
                    if (read.unit() == null && read.code() == null) {
                        faults.at(UNIT, "indicator.import.unit");
                    }
                    if (read.contents() == 0) {
                        faults.at(VALUE, "indicator.form.valueOrMissing");
                    } else if (read.contents() > 1) {
                        faults.at(MISSING, "indicator.form.valueAndMissing");
                    }
                })
                .build(row -> read(row, key, code, source));
    }

    private static ObservationRow read(
            RowValues row, Column<String> key, Column<CodedUnit> code, Column<String> source) {
        return new ObservationRow(
                row.get(key),
                row.orNull(NUMBER),
                row.orNull(UNIT),
                row.orNull(code),
                row.get(SLOT),
                row.orNull(MEASURED),
                row.orNull(VALUE),
                row.orNull(ABOUT),
                row.orNull(PRINTED),
                row.orNull(DESCRIBED),
                row.orNull(MISSING),
                row.orNull(GROUP_SIZE),
                row.orNull(STATUS),
                row.orNull(NOTE),
                row.orNull(source),
                row.orNull(REASON));
    }

    private static Column<String> keys(Collection<Definition> definitions) {
        Map<String, String> byName = new HashMap<>();
        definitions.stream()
                .sorted(Comparator.comparingInt(Definition::number))
                .forEach(definition -> {
                    byName.put(folded(definition.name().sv()), definition.indicatorKey());
                    byName.put(folded(definition.indicatorKey()), definition.indicatorKey());
                });
        return Column.of(
                        "Nyckel",
                        "Key",
                        ValueType.reference(
                                typed -> Optional.ofNullable(byName.get(folded(typed))),
                                (String one) -> one,
                                new Label("indikatorns nyckel eller namn", "key or name")))
                .required()
                .example("consultants");
    }

    private static Column<CodedUnit> codes(List<CodedUnit> units) {
        Map<String, CodedUnit> byCode = new HashMap<>();
        units.forEach(unit -> {
            if (unit.code() != null) {
                byCode.put(folded(unit.code()), unit);
            }
        });
        return Column.of(
                        "Enhetskod",
                        "Unit code",
                        ValueType.reference(
                                typed -> Optional.ofNullable(byCode.get(folded(typed))),
                                (CodedUnit unit) -> unit.code() == null ? "" : unit.code(),
                                new Label("enhetens kod", "code of the unit")))
                .described(
                        "Behövs när flera enheter heter lika. Går före enhetens namn.",
                        "Needed where several units have one name. Goes before the name.");
    }

    private static Column<String> sources(Map<String, Source> sources) {
        Map<String, String> byName = new HashMap<>();
        sources.forEach((key, source) -> {
            byName.put(folded(source.title().sv()), key);
            if (source.title().en() != null) {
                byName.put(folded(source.title().en()), key);
            }
            byName.put(folded(key), key);
        });
        return Column.of(
                "Källa",
                "Source",
                ValueType.reference(
                        typed -> Optional.ofNullable(byName.get(folded(typed))),
                        (String key) -> key,
                        new Label("källans nyckel eller titel", "key or title of the source")));
    }

    private static String folded(String typed) {
        return typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
