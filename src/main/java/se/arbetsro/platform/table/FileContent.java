package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.List;

/**
 * What a file holds of which nobody knows the columns: a text as it stands, or the cells of a
 * spreadsheet. Differs from a {@link TableSchema}, which reads rows of a known kind.
 */
public sealed interface FileContent {

    record Words(String text) implements FileContent {}

    /**
     * @param rows as they are shown in the first visible sheet; empty rows are there too
     */
    record Sheet(List<List<String>> rows) implements FileContent {}

    /** Neither of them, and why. */
    record Refused(Message message) implements FileContent {}

    /** Reads a file, whose form is told by its first bytes. */
    static FileContent read(byte[] file, Limits limits) {
        try (RawRows rows = RawRows.open(file, limits)) {
            return rows instanceof XlsxRows
                    ? sheet(rows, limits)
                    : new Words(Encoding.decode(file));
        } catch (TableRefusal refusal) {
            return new Refused(refusal.error().message());
        }
    }

    private static FileContent sheet(RawRows sheet, Limits limits) throws TableRefusal {
        List<List<String>> rows = new ArrayList<>();
        for (RawRow row = sheet.next(); row != null; row = sheet.next()) {
            if (row.number() > limits.rows()) {
                throw TableRefusal.of("platform.table.file.rows", limits.rows());
            }
            while (rows.size() < row.number() - 1) {
                rows.add(List.of());
            }
            rows.add(row.cells().stream().map(Cell::typed).toList());
        }
        return new Sheet(rows);
    }
}
