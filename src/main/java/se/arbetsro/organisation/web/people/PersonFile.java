package se.arbetsro.organisation.web.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.organisation.domain.people.PersonQueries.FileRow;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.mail.MailAddress;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Validity;

/** People with their employments as a file, a row for each employment: what is written is read. */
final class PersonFile {

    static final Column<String> HR_ID =
            Column.of("HR-id", "HR id", ValueType.text(40))
                    .required()
                    .alsoCalled("Anställningsnummer", "Employee number")
                    .example("P12345")
                    .described(
                            "Numret i HR-systemet. Aldrig ett personnummer.",
                            "The number in the HR system. Never a personal identity number.");
    static final Column<String> GIVEN_NAME =
            Column.of("Förnamn", "Given name", ValueType.text(80)).required().example("Kim");
    static final Column<String> FAMILY_NAME =
            Column.of("Efternamn", "Family name", ValueType.text(80)).required().example("Exempel");
    static final Column<String> UNIT =
            Column.of("Enhet", "Unit", ValueType.text(60)).required().example("exempel-familj");
    static final Column<String> OCCUPATION =
            Column.of("Befattning", "Occupation", ValueType.text(120))
                    .required()
                    .example("socialsekreterare");
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).required().example("2026-01-01");
    static final Column<LocalDate> LAST =
            Column.of("Till och med", "To", ValueType.date())
                    .described(
                            "Sista anställningsdagen. Tom när anställningen pågår.",
                            "The last day. Empty while the employment goes on.");
    static final Column<String> EMAIL =
            Column.of("E-post", "E-mail", ValueType.text(MailAddress.LONGEST))
                    .alsoCalled("E-postadress", "E-mail address")
                    .example("kim.exempel@kommun.example")
                    .described(
                            "Dit påminnelser går. Tomt ändrar ingenting.",
                            "Where reminders go. Empty changes nothing.");
    static final Column<Boolean> PROTECTED =
            Column.of("Skyddad identitet", "Protected identity", ValueType.yesNo())
                    .described(
                            "Ja skyddar personen, som då aldrig står i någon fil härifrån. Tomt eller"
                                    + " nej ändrar ingenting.",
                            "Yes protects the person, who then stands in no file from here. Empty or"
                                    + " no changes nothing.");

    private static final Label A_UNIT =
            new Label(
                    "Koden för en enhet där du får lägga in personer",
                    "The code of a unit where you may enter people");
    private static final Label AN_OCCUPATION =
            new Label(
                    "Namn, nyckel eller annat namn på en befattning som finns",
                    "Name, key or alias of an occupation that there is");

    private PersonFile() {}

    static TableExport<FileRow> export() {
        return schema(UNIT, OCCUPATION).export();
    }

    /**
     * Reads what refers to units and occupations that there are.
     *
     * @param unit finds the code of a unit that the viewer may enter people in
     * @param occupation finds the key of an occupation
     */
    static TableSchema<FileRow> schema(
            Function<String, Optional<String>> unit,
            Function<String, Optional<String>> occupation) {
        return schema(
                UNIT.typed(ValueType.reference(unit, Function.identity(), A_UNIT)),
                OCCUPATION.typed(
                        ValueType.reference(occupation, Function.identity(), AN_OCCUPATION)));
    }

    private static TableSchema<FileRow> schema(Column<String> unit, Column<String> occupation) {
        return TableSchema.<FileRow>titled("Personer", "People")
                .column(HR_ID, FileRow::hrId)
                .column(GIVEN_NAME, FileRow::givenName)
                .column(FAMILY_NAME, FileRow::familyName)
                .column(unit, FileRow::unitCode)
                .column(occupation, FileRow::occupation)
                .column(FROM, row -> row.valid().from())
                .column(LAST, row -> row.valid().lastDay())
                .column(EMAIL, FileRow::email)
                .column(PROTECTED, row -> row.protectedIdentity() ? true : null)
                .unique(HR_ID, unit, occupation, FROM)
                .check(Fields.withoutIdentityNumbers(HR_ID, GIVEN_NAME, FAMILY_NAME, EMAIL))
                .check((row, faults) -> {
                    LocalDate last = row.orNull(LAST);
                    if (last != null && last.isBefore(row.get(FROM))) {
                        faults.at(LAST, "organisation.lastBeforeFrom");
                    }
                    String email = row.orNull(EMAIL);
                    if (email != null && MailAddress.parse(email).isEmpty()) {
                        faults.at(EMAIL, "organisation.person.email.form");
                    }
                    if (!row.get(HR_ID).matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                        faults.at(HR_ID, "organisation.person.hrId.form");
                    }
                })
                .build(row -> {
                    LocalDate last = row.orNull(LAST);
                    return new FileRow(
                            row.get(HR_ID),
                            row.get(GIVEN_NAME),
                            row.get(FAMILY_NAME),
                            row.orNull(EMAIL),
                            row.get(unit),
                            row.get(occupation),
                            new Validity(row.get(FROM), last == null ? null : last.plusDays(1)),
                            Boolean.TRUE.equals(row.orNull(PROTECTED)));
                });
    }
}
