package se.arbetsro.organisation.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.organisation.domain.UnitListQueries.FileRow;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.Label;
import se.arbetsro.platform.table.TableExport;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.time.Validity;

/** Units as a file: one row for each time in the life of a unit with one name, kind and place. */
final class UnitFile {

    static final Column<String> CODE =
            Column.of("Kod", "Code", ValueType.text(60))
                    .required()
                    .example("exempel-familj")
                    .described(
                            "Kommunens egen beteckning för enheten. Den ändras aldrig.",
                            "The municipality's own key for the unit. It never changes.");
    static final Column<String> NAME =
            Column.of("Namn", "Name", ValueType.text(120)).required().example("Familjeenheten");
    static final Column<String> NAME_EN =
            Column.of("Engelskt namn", "English name", ValueType.text(120)).example("Family Unit");
    static final Column<String> SHORT_NAME =
            Column.of("Kortnamn", "Short name", ValueType.text(60))
                    .described("För smala kolumner och diagram.", "For narrow columns and charts.");
    static final Column<String> KIND =
            Column.of("Nivå", "Kind", ValueType.text(60)).required().example("unit");
    static final Column<String> PARENT =
            Column.of("Överordnad enhet", "Parent", ValueType.text(60))
                    .example("exempel-socialtjanst")
                    .described(
                            "Koden för enheten närmast ovanför. Tom bara för kommunen själv.",
                            "Code of the unit above. Empty for the municipality alone.");
    static final Column<LocalDate> FROM =
            Column.of("Från och med", "From", ValueType.date()).required().example("2026-01-01");
    static final Column<LocalDate> LAST =
            Column.of("Till och med", "To", ValueType.date())
                    .described(
                            "Sista dagen. Tom när enheten finns tills vidare.",
                            "The last day. Empty while the unit goes on.");
    static final Column<String> LINES =
            Column.of("Verksamhetsområden", "Service lines", ValueType.text(400))
                    .example("children-and-youth")
                    .described(
                            "Namn eller nycklar med komma emellan.",
                            "Names or keys with commas between.");

    private static final Label A_KIND =
            new Label(
                    "En nivå som finns, med nyckel eller namn",
                    "A kind that there is, by key or name");

    private UnitFile() {}

    static TableExport<FileRow> export() {
        return schema(KIND).export();
    }

    /**
     * @param kind finds the key of a unit kind
     */
    static TableSchema<FileRow> schema(Function<String, Optional<String>> kind) {
        return schema(KIND.typed(ValueType.reference(kind, Function.identity(), A_KIND)));
    }

    private static TableSchema<FileRow> schema(Column<String> kind) {
        return TableSchema.<FileRow>titled("Enheter", "Units")
                .column(CODE, FileRow::code)
                .column(NAME, FileRow::name)
                .column(NAME_EN, FileRow::nameEn)
                .column(SHORT_NAME, FileRow::shortName)
                .column(kind, FileRow::kind)
                .column(PARENT, FileRow::parentCode)
                .column(FROM, row -> row.valid().from())
                .column(LAST, row -> row.valid().lastDay())
                .column(LINES, FileRow::lines)
                .unique(CODE, FROM)
                .check(Fields.withoutIdentityNumbers(NAME, NAME_EN, SHORT_NAME))
                .check((row, faults) -> {
                    LocalDate last = row.orNull(LAST);
                    if (last != null && last.isBefore(row.get(FROM))) {
                        faults.at(LAST, "organisation.import.lastBeforeFrom");
                    }
                    if (!row.get(CODE).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
                        faults.at(CODE, "organisation.change.code.form");
                    }
                })
                .build(row -> {
                    LocalDate last = row.orNull(LAST);
                    return new FileRow(
                            row.get(CODE),
                            row.get(NAME),
                            row.orNull(NAME_EN),
                            row.orNull(SHORT_NAME),
                            row.get(kind),
                            row.orNull(PARENT),
                            new Validity(row.get(FROM), last == null ? null : last.plusDays(1)),
                            row.orNull(LINES));
                });
    }
}
