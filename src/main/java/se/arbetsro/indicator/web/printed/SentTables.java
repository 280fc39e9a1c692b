package se.arbetsro.indicator.web.printed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.arbetsro.indicator.domain.printed.PrintedSources;
import se.arbetsro.indicator.printed.FoundTable;
import se.arbetsro.indicator.printed.GridReader;
import se.arbetsro.indicator.printed.PrintedTable;
import se.arbetsro.indicator.printed.Reading;
import se.arbetsro.platform.table.FileContent;
import se.arbetsro.platform.table.Limits;
import se.arbetsro.platform.web.FormErrors;

/** Tables that were pasted or sent as a file. */
final class SentTables {

    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_CELL = 500;

    private SentTables() {}

    /** The tables with what they probably mean; empty with faults noted where there are none. */
    static Optional<List<PrintedTable>> of(
            @Nullable String text, @Nullable MultipartFile file, FormErrors errors)
            throws IOException {
        String pasted = errors.optionalText("text", text, LONGEST_TEXT);
        boolean sent = file != null && !file.isEmpty();
        if (pasted != null && sent) {
            errors.add("text", "indicator.printedTables.both");
            return Optional.empty();
        }
        if (pasted == null && !sent) {
            errors.add("text", "indicator.printedTables.neither");
            return Optional.empty();
        }
        String field = sent ? "file" : "text";
        List<FoundTable> found =
                file != null && sent
                        ? read(file.getBytes(), errors)
                        : GridReader.read(pasted == null ? "" : pasted);
        if (errors.of(field) != null) {
            return Optional.empty();
        }
        List<PrintedTable> tables = Reading.of(found);
        check(tables, field, errors);
        return errors.of(field) == null ? Optional.of(tables) : Optional.empty();
    }

    private static List<FoundTable> read(byte[] file, FormErrors errors) {
        return switch (FileContent.read(file, Limits.DEFAULT.withRows(MOST_LINES))) {
            case FileContent.Words(String text) -> {
                String kept = errors.optionalText("file", text, LONGEST_TEXT);
                yield kept == null ? List.of() : GridReader.read(kept);
            }
            case FileContent.Sheet(List<List<String>> rows) -> {
                rows.forEach(row ->
                        row.forEach(cell -> errors.optionalText("file", cell, LONGEST_TEXT)));
                yield GridReader.of(rows);
            }
            case FileContent.Refused(var message) -> {
                errors.add("file", message.key(), message.arguments().toArray());
                yield List.of();
            }
        };
    }

    private static void check(List<PrintedTable> tables, String field, FormErrors errors) {
        int rows = tables.stream().mapToInt(table -> table.roles().size()).sum();
        int widest = tables.stream().mapToInt(table -> table.measures().size()).max().orElse(0);
        boolean longCell =
                tables.stream()
                        .flatMap(table -> table.grid().rows().stream())
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.length() > LONGEST_CELL);
        if (tables.isEmpty()) {
            errors.add(field, "indicator.printedTables.noTable");
        } else if (tables.size() > PrintedSources.MOST_TABLES || rows > PrintedSources.MOST_ROWS) {
            errors.add(
                    field,
                    "indicator.printedTables.tooMany",
                    PrintedSources.MOST_TABLES,
                    PrintedSources.MOST_ROWS,
                    tables.size(),
                    rows);
        } else if (widest > PrintedSources.MOST_COLUMNS) {
            errors.add(
                    field, "indicator.printedTables.tooWide", PrintedSources.MOST_COLUMNS, widest);
        } else if (longCell) {
            errors.add(field, "indicator.printedTables.longCell", LONGEST_CELL);
        }
    }
}
