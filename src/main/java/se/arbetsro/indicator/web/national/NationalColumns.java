package se.arbetsro.indicator.web.national;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arbetsro.indicator.national.Municipality;
import se.arbetsro.indicator.national.NationalMeasure;
import se.arbetsro.indicator.national.NationalValue;
import se.arbetsro.indicator.national.Sex;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.ValueType;

/** The columns of files with open figures, under the names that Kolada's interface uses too. */
final class NationalColumns {

    private static final Label FOUR_DIGITS =
            new Label("Kommunens kod, fyra siffror", "The municipality's code, four digits");

    static final Column<String> MEASURE_ID =
            Column.of("Nyckeltal", "Measure", id())
                    .required()
                    .alsoCalled("kpi", "id", "nyckeltals-id")
                    .example("X12345");
    static final Column<String> TITLE =
            Column.of("Titel", "Title", ValueType.text(NationalMeasure.TITLE))
                    .required()
                    .example("Ett nyckeltal, andel (%)");
    static final Column<String> DESCRIPTION =
            Column.of("Beskrivning", "Description", ValueType.text(NationalMeasure.DESCRIPTION))
                    .example("Vad som räknas");
    static final Column<String> CODE =
            Column.of("Kommunkod", "Municipality code", code())
                    .required()
                    .alsoCalled("id", "kommun-id")
                    .example("9901");
    static final Column<String> NAME =
            Column.of("Namn", "Name", ValueType.text(Municipality.NAME))
                    .required()
                    .alsoCalled("kommun", "title")
                    .example("Exempelby");
    static final Column<Integer> YEAR =
            Column.of("År", "Year", ValueType.wholeNumber(NationalValue.FROM, NationalValue.TO))
                    .required()
                    .alsoCalled("period")
                    .example("2024");
    static final Column<Sex> SEX =
            Column.of("Kön", "Sex", ValueType.choice(Sex.class, Sex::letter, Sex::label))
                    .required()
                    .alsoCalled("gender")
                    .example("T");
    static final Column<BigDecimal> VALUE =
            Column.of("Värde", "Value", ValueType.decimal()).example("12,3");
    static final Column<String> STATUS =
            Column.of("Status", "Status", ValueType.text(NationalValue.STATUS));
    static final Column<Boolean> REMOVED =
            Column.of("Borttaget", "Removed", ValueType.yesNo())
                    .alsoCalled("isdeleted")
                    .described(
                            "Ja tar bort värdet här, som Kolada har gjort",
                            "Yes removes the value here, as Kolada has");
    static final Column<String> GROUP =
            Column.of("Grupp", "Group", ValueType.text(Municipality.NAME))
                    .required()
                    .example("Våra grannar");

    private NationalColumns() {}

    /** A measure that is there. */
    static Column<String> measure(List<NationalMeasure> known) {
        Map<String, String> ids = new HashMap<>();
        known.forEach(one -> ids.put(one.id(), one.id()));
        return Column.of(
                        "Nyckeltal",
                        "Measure",
                        ValueType.reference(
                                typed -> Optional.ofNullable(ids.get(typed)),
                                id -> id,
                                new Label(
                                        "Id för ett nyckeltal som är inläst",
                                        "The id of a measure that has been read in")))
                .required()
                .alsoCalled("kpi", "nyckeltals-id")
                .example("X12345");
    }

    /** A municipality that is there, by code or name. */
    static Column<String> municipality(List<Municipality> known) {
        Map<String, String> ids = new HashMap<>();
        known.forEach(one -> ids.put(one.name(), one.id()));
        known.forEach(one -> ids.put(one.id(), one.id()));
        return Column.of(
                        "Kommun",
                        "Municipality",
                        ValueType.reference(
                                typed -> Optional.ofNullable(ids.get(whole(typed))),
                                id -> id,
                                new Label(
                                        "Kod eller namn för en kommun som är inläst",
                                        "Code or name of a municipality that has been read in")))
                .required()
                .alsoCalled("kommun-id", "kommunkod")
                .example("9901");
    }

    /** A spreadsheet takes away the zero that a code begins with. */
    private static String whole(String typed) {
        return typed.matches("[0-9]{3}") ? "0" + typed : typed;
    }

    private static ValueType<String> code() {
        return ValueType.reference(
                typed -> Optional.of(whole(typed)).filter(Municipality::isOne),
                id -> id,
                FOUR_DIGITS);
    }

    private static ValueType<String> id() {
        return ValueType.reference(
                typed -> Optional.of(typed).filter(one -> one.matches(NationalMeasure.ID)),
                id -> id,
                new Label("Nyckeltalets id i Kolada", "The measure's id in Kolada"));
    }
}
