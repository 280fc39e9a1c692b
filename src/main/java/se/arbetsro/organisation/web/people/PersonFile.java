package se.arbetsro.organisation.web.people;

import java.time.LocalDate;
import se.arbetsro.organisation.domain.IdentityNumbers;
import se.arbetsro.organisation.domain.people.PersonQueries.FileRow;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Validity;

/** People with their employments as a file, a row for each employment. */
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
            Column.of("Enhet", "Unit", ValueType.text(60))
                    .required()
                    .example("exempel-familj")
                    .described("Enhetens kod.", "Code of the unit.");
    static final Column<String> OCCUPATION =
            Column.of("Befattning", "Occupation", ValueType.text(120))
                    .required()
                    .example("socialsekreterare")
                    .described(
                            "Befattningens namn, nyckel eller något av dess andra namn.",
                            "Name, key or one of the aliases of the occupation.");
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).required().example("2026-01-01");
    static final Column<LocalDate> LAST =
            Column.of("Till och med", "To", ValueType.date())
                    .described(
                            "Sista anställningsdagen. Tom när anställningen pågår.",
                            "The last day. Empty while the employment goes on.");

    private PersonFile() {}

    static TableExport<FileRow> export() {
        return schema().export();
    }

    static TableSchema<FileRow> schema() {
        return TableSchema.<FileRow>titled("Personer", "People")
                .column(HR_ID, FileRow::hrId)
                .column(GIVEN_NAME, FileRow::givenName)
                .column(FAMILY_NAME, FileRow::familyName)
                .column(UNIT, FileRow::unitCode)
                .column(OCCUPATION, FileRow::occupation)
                .column(FROM, row -> row.valid().from())
                .column(LAST, row -> row.valid().lastDay())
                .unique(HR_ID, UNIT, OCCUPATION, FROM)
                .check((row, faults) -> {
                    LocalDate last = row.orNull(LAST);
                    if (last != null && last.isBefore(row.get(FROM))) {
                        faults.at(LAST, "organisation.lastBeforeFrom");
                    }
                    for (Column<String> text : java.util.List.of(HR_ID, GIVEN_NAME, FAMILY_NAME)) {
                        if (IdentityNumbers.in(row.get(text))) {
                            faults.at(text, "organisation.identityNumber");
                        }
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
                            row.get(UNIT),
                            row.get(OCCUPATION),
                            new Validity(row.get(FROM), last == null ? null : last.plusDays(1)));
                });
    }
}
