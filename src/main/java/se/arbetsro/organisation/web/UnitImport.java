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
class UnitImport extends LineImport<FileRow, UnitIntake.Line, Outcome> {

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
    protected List<UnitIntake.Line> lines(List<ImportedRow<FileRow>> rows) {
        Map<String, String> known = serviceLines();
        return rows.stream().map(row -> line(row.value(), known)).toList();
    }

    @Override
    protected List<Outcome> examine(List<UnitIntake.Line> lines) {
        return intake.examine(lines);
    }

    @Override
    protected void takeIn(List<UnitIntake.Line> lines, IntConsumer done) {
        intake.takeIn(lines, done);
    }

    /** Service lines that there are not. */
    @Override
    protected List<ImportError> unread(List<ImportedRow<FileRow>> rows) {
        Map<String, String> known = serviceLines();
        List<ImportError> errors = new ArrayList<>();
        for (ImportedRow<FileRow> row : rows) {
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
        return errors;
    }

    /** The keys of service lines by all names that they are known by. */
    private Map<String, String> serviceLines() {
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

    @Override
    protected ImportError error(ImportedRow<FileRow> row, Outcome fault) {
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
