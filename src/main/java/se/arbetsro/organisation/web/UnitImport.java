package se.arbetsro.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arbetsro.organisation.Access;
import se.arbetsro.organisation.Permission;
import se.arbetsro.organisation.domain.UnitIntake;
import se.arbetsro.organisation.domain.UnitIntake.Outcome;
import se.arbetsro.organisation.domain.UnitListQueries.FileRow;
import se.arbetsro.organisation.domain.VocabularyQueries;
import se.arbetsro.platform.exchange.ImportCounts;
import se.arbetsro.platform.exchange.ImportKind;
import se.arbetsro.platform.exchange.ImportPreview;
import se.arbetsro.platform.security.Viewer;
import se.arbetsro.platform.table.Column;
import se.arbetsro.platform.table.ImportError;
import se.arbetsro.platform.table.ImportedRow;
import se.arbetsro.platform.table.Message;
import se.arbetsro.platform.table.TableSchema;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Text2;

/** New units and corrections of known ones from a file, for the whole municipality. */
@Component
class UnitImport implements ImportKind<FileRow> {

    private final UnitIntake intake;
    private final VocabularyQueries vocabulary;
    private final Access access;

    UnitImport(UnitIntake intake, VocabularyQueries vocabulary, Access access) {
        this.intake = intake;
        this.vocabulary = vocabulary;
        this.access = access;
    }

    @Override
    public String key() {
        return "units";
    }

    @Override
    public String leadKey() {
        return "organisation.import.units.lead";
    }

    @Override
    public String location() {
        return "/units";
    }

    @Override
    public boolean allowedTo(Viewer viewer) {
        return offeredTo(viewer) && access.mayEverywhere(Permission.UNIT_CHANGE);
    }

    @Override
    public boolean offeredTo(Viewer viewer) {
        return Access.may(viewer, Permission.UNIT_CHANGE);
    }

    @Override
    @Transactional(readOnly = true)
    public TableSchema<FileRow> schema() {
        Map<String, String> kinds = new HashMap<>();
        vocabulary.unitKinds().forEach(kind -> name(kinds, kind.key(), kind.name(), List.of()));
        return UnitFile.schema(typed -> Optional.ofNullable(kinds.get(folded(typed))));
    }

    @Override
    @Transactional(readOnly = true)
    public ImportPreview preview(List<ImportedRow<FileRow>> rows) {
        Map<String, String> known = lines();
        List<ImportError> errors = new ArrayList<>();
        List<Outcome> outcomes = intake.examine(read(rows, known));
        for (int i = 0; i < rows.size(); i++) {
            ImportedRow<FileRow> row = rows.get(i);
            if (outcomes.get(i).isFault()) {
                errors.add(error(row, outcomes.get(i)));
            }
            for (String typed : typed(row.value().lines())) {
                if (!known.containsKey(folded(typed))) {
                    errors.add(
                            ImportError.at(
                                    row.number(),
                                    UnitFile.LINES,
                                    typed,
                                    Message.of("organisation.import.units.line")));
                }
            }
        }
        return new ImportPreview(counts(outcomes), errors);
    }

    @Override
    @Transactional
    public ImportCounts carryOut(List<ImportedRow<FileRow>> rows, IntConsumer done) {
        List<UnitIntake.Line> lines = read(rows, lines());
        ImportCounts counts = counts(intake.examine(lines));
        intake.takeIn(lines, done);
        return counts;
    }

    /** The keys of service lines by all names that they are known by. */
    private Map<String, String> lines() {
        Map<String, String> keys = new HashMap<>();
        vocabulary
                .serviceLines()
                .forEach(line -> {
                    keys.put(folded(line.shortName()), line.key());
                    name(keys, line.key(), line.name(), line.aliases());
                });
        return keys;
    }

    private static void name(
            Map<String, String> keys, String key, Text2 name, List<String> aliases) {
        aliases.forEach(alias -> keys.put(folded(alias), key));
        keys.put(folded(name.in(Language.EN)), key);
        keys.put(folded(name.sv()), key);
        keys.put(folded(key), key);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> typed(@Nullable String lines) {
        return lines == null
                ? List.of()
                : Arrays.stream(lines.split("[,\\n]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    private static List<UnitIntake.Line> read(
            List<ImportedRow<FileRow>> rows, Map<String, String> known) {
        return rows.stream().map(row -> line(row.value(), known)).toList();
    }

    private static UnitIntake.Line line(FileRow row, Map<String, String> known) {
        Set<String> lines = new HashSet<>();
        for (String typed : typed(row.lines())) {
            String key = known.get(folded(typed));
            if (key != null) {
                lines.add(key);
            }
        }
        return new UnitIntake.Line(
                row.code(),
                row.name(),
                row.nameEn(),
                row.shortName(),
                row.kind(),
                row.parentCode(),
                row.valid(),
                lines);
    }

    private static ImportCounts counts(List<Outcome> outcomes) {
        int[] counts = new int[Outcome.values().length];
        outcomes.forEach(outcome -> counts[outcome.ordinal()]++);
        return new ImportCounts(
                counts[Outcome.CREATED.ordinal()],
                counts[Outcome.CHANGED.ordinal()],
                counts[Outcome.SAME.ordinal()]);
    }

    private static ImportError error(ImportedRow<FileRow> row, Outcome fault) {
        FileRow value = row.value();
        return switch (fault) {
            case PARENT_UNKNOWN -> at(row, UnitFile.PARENT, value.parentCode(), "parentUnknown");
            case PARENT_NOT_THEN -> at(row, UnitFile.PARENT, value.parentCode(), "parentNotThen");
            case SECOND_TOP -> at(row, UnitFile.PARENT, "", "secondTop");
            case CIRCLE -> at(row, UnitFile.PARENT, value.parentCode(), "circle");
            case OVERLAPS -> at(row, UnitFile.FROM, value.valid().from().toString(), "overlaps");
            case OTHER_FIRST_DAY ->
                    at(row, UnitFile.FROM, value.valid().from().toString(), "otherDay");
            case OTHER_LAST_DAY ->
                    at(
                            row,
                            UnitFile.LAST,
                            value.valid().until() == null
                                    ? ""
                                    : String.valueOf(value.valid().lastDay()),
                            "otherDay");
            case OTHER_PARENT -> at(row, UnitFile.PARENT, value.parentCode(), "otherParent");
            case CREATED, CHANGED, SAME -> throw new IllegalArgumentException(fault + " is right");
        };
    }

    private static ImportError at(
            ImportedRow<FileRow> row, Column<?> column, @Nullable String typed, String fault) {
        return ImportError.at(
                row.number(),
                column,
                typed == null ? "" : typed,
                Message.of("organisation.import.units." + fault));
    }
}
