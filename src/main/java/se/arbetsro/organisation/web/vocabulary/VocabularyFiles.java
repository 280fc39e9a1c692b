package se.arbetsro.organisation.web.vocabulary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.arbetsro.organisation.domain.Occupation;
import se.arbetsro.organisation.domain.ServiceLine;
import se.arbetsro.organisation.domain.UnitKind;
import se.arbetsro.organisation.domain.VocabularyService;
import se.arbetsro.organisation.web.Fields;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.RowCheck;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.table.ValueType;
import se.arbetsro.platform.text.Text2;

/** The municipality's own words as files. */
final class VocabularyFiles {

    private static final int SHORTEST = 40;

    static final Column<String> KEY =
            Column.of("Nyckel", "Key", ValueType.text(60)).required().example("exempel");
    static final Column<Integer> RANK =
            Column.of("Ordning", "Order", ValueType.wholeNumber(0, 99)).required().example("7");
    static final Column<String> NAME_SV =
            Column.of("Namn", "Name", ValueType.text(120)).required().example("Exempelområde");
    static final Column<String> NAME_EN =
            Column.of("Engelskt namn", "English name", ValueType.text(120)).example("Example");
    static final Column<String> SHORT_NAME =
            Column.of("Kortnamn", "Short name", ValueType.text(SHORTEST)).example("Exempel");
    static final Column<String> ALIASES =
            Column.of("Andra namn", "Aliases", ValueType.text(1000))
                    .described("Med komma emellan.", "With commas between.");
    private static final Column<Boolean> EMPLOYED =
            Column.of("Anställd", "Employed", ValueType.yesNo());
    private static final Column<Boolean> CASE_WORKER =
            Column.of("Handläggare", "Case worker", ValueType.yesNo());
    private static final Column<Boolean> IN_TURNOVER =
            Column.of("Räknas i personalrörligheten", "Counts in turnover", ValueType.yesNo());
    private static final RowCheck KEY_FORM =
            (row, faults) -> {
                if (!row.get(KEY).matches("[a-z][a-z0-9-]*")) {
                    faults.at(KEY, "organisation.form.key");
                } else if (row.get(KEY).equals(Fields.NO_KEY)) {
                    faults.at(KEY, "organisation.nameTaken", Fields.NO_KEY);
                }
            };

    /** The name stands for a short name that is not given, when it is short itself. */
    private static final RowCheck SHORT_ENOUGH =
            (row, faults) -> {
                if (row.orNull(SHORT_NAME) == null && row.get(NAME_SV).length() > SHORTEST) {
                    faults.at(SHORT_NAME, "platform.table.cell.required");
                }
            };

    private VocabularyFiles() {}

    static TableSchema<UnitKind> unitKinds() {
        return TableSchema.<UnitKind>titled("Nivåer", "Unit kinds")
                .column(KEY, UnitKind::key)
                .column(RANK, UnitKind::rank)
                .column(NAME_SV, kind -> kind.name().sv())
                .column(NAME_EN, kind -> kind.name().en())
                .unique(KEY)
                .check(KEY_FORM)
                .check(Fields.withoutIdentityNumbers(NAME_SV, NAME_EN))
                .build(row ->
                        new UnitKind(
                                row.get(KEY),
                                row.get(RANK),
                                new Text2(row.get(NAME_SV), row.orNull(NAME_EN)),
                                0));
    }

    static TableSchema<ServiceLine> serviceLines() {
        return TableSchema.<ServiceLine>titled("Verksamhetsområden", "Service lines")
                .column(KEY, ServiceLine::key)
                .column(RANK, ServiceLine::rank)
                .column(NAME_SV, line -> line.name().sv())
                .column(NAME_EN, line -> line.name().en())
                .column(SHORT_NAME, ServiceLine::shortName)
                .column(ALIASES, line -> String.join(", ", line.aliases()))
                .unique(KEY)
                .check(KEY_FORM)
                .check(SHORT_ENOUGH)
                .check(Fields.withoutIdentityNumbers(NAME_SV, NAME_EN, SHORT_NAME, ALIASES))
                .build(row ->
                        new ServiceLine(
                                row.get(KEY),
                                row.get(RANK),
                                new Text2(row.get(NAME_SV), row.orNull(NAME_EN)),
                                Objects.requireNonNullElse(
                                        row.orNull(SHORT_NAME), row.get(NAME_SV)),
                                aliases(row.orNull(ALIASES)),
                                0));
    }

    static TableSchema<Occupation> occupations() {
        return TableSchema.<Occupation>titled("Befattningar", "Occupations")
                .column(KEY, Occupation::key)
                .column(RANK, Occupation::rank)
                .column(NAME_SV, one -> one.name().sv())
                .column(NAME_EN, one -> one.name().en())
                .column(EMPLOYED, Occupation::employed)
                .column(CASE_WORKER, Occupation::caseWorker)
                .column(IN_TURNOVER, Occupation::inTurnover)
                .column(ALIASES, one -> String.join(", ", one.aliases()))
                .unique(KEY)
                .check(KEY_FORM)
                .check(Fields.withoutIdentityNumbers(NAME_SV, NAME_EN, ALIASES))
                .build(row ->
                        new Occupation(
                                row.get(KEY),
                                row.get(RANK),
                                new Text2(row.get(NAME_SV), row.orNull(NAME_EN)),
                                Boolean.TRUE.equals(row.orNull(EMPLOYED)),
                                Boolean.TRUE.equals(row.orNull(CASE_WORKER)),
                                Boolean.TRUE.equals(row.orNull(IN_TURNOVER)),
                                null,
                                aliases(row.orNull(ALIASES)),
                                0));
    }

    private static List<String> aliases(@Nullable String typed) {
        return typed == null ? List.of() : VocabularyService.aliases(typed.replace(',', '\n'));
    }
}
