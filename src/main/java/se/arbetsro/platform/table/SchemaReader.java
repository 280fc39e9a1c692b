package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one file by a schema, once. */
final class SchemaReader<T> {

    private static final int EXAMPLE_COLUMNS = 2;

    /** Values of each column that are shown where one says which it is. */
    private static final int EXAMPLES = 3;

    /** Rows with content among which the header is looked for. */
    private static final int HEADER_WITHIN = 10;

    private final TableSchema<T> schema;
    private final List<? extends Column<?>> columns;
    private final Limits limits;
    private final ErrorLog errors;
    private final List<ImportedRow<T>> rows = new ArrayList<>();
    private final Map<List<@Nullable Object>, Integer> seen = new HashMap<>();
    private int headerNumber;
    private int rowCount;

    SchemaReader(TableSchema<T> schema, Limits limits) {
        this.schema = schema;
        this.columns = schema.columns();
        this.limits = limits;
        this.errors = new ErrorLog(limits.errors());
    }

    ImportResult<T> read(byte[] file) {
        List<String> ignored = List.of();
        try (var raw = RawRows.open(file, limits)) {
            ignored = readAll(raw).ignored();
        } catch (TableRefusal refusal) {
            errors.add(refusal.error());
            if (rowCount == 0 && headerNumber > 0 && refusal.error().row() > headerNumber) {
                rowCount = 1;
            }
        }
        return errors.isEmpty()
                ? new ImportResult.Accepted<>(List.copyOf(rows), List.copyOf(ignored))
                : errors.refused(rowCount);
    }

    /** The columns of the file with the first values in each; empty where it cannot be read. */
    List<FoundHeader> headers(byte[] file) {
        try {
            RawRow header;
            try (var raw = RawRows.open(file, limits)) {
                header = headerRow(raw);
            }
            var first = after(header, file);
            var found = new ArrayList<FoundHeader>();
            for (int place = 0; place < header.cells().size(); place++) {
                if (!header.cell(place).isEmpty()) {
                    found.add(found(header.cell(place), place, first));
                }
            }
            return found;
        } catch (TableRefusal _) {
            return List.of();
        }
    }

    /** Read anew: rows below the header have been looked at where none names all columns. */
    private List<RawRow> after(RawRow header, byte[] file) throws TableRefusal {
        var first = new ArrayList<RawRow>();
        try (var raw = RawRows.open(file, limits)) {
            for (var row = raw.next(); row != null && first.size() < EXAMPLES; row = raw.next()) {
                if (row.number() > header.number() && !row.isEmpty()) {
                    first.add(row);
                }
            }
        }
        return first;
    }

    private FoundHeader found(Cell cell, int place, List<RawRow> first) {
        var header = Texts.tidy(cell.typed());
        return new FoundHeader(
                header,
                Header.letter(place),
                Header.meaning(schema, cell),
                schema.names().leavesOut(ColumnNames.folded(header)),
                first.stream()
                        .map(row -> row.cell(place).typed())
                        .filter(typed -> !typed.isBlank())
                        .toList());
    }

    private Header readAll(RawRows raw) throws TableRefusal {
        var first = headerRow(raw);
        headerNumber = first.number();
        var header = Header.match(schema, first, errors);
        if (!errors.isEmpty()) {
            return header;
        }
        for (var row = raw.next(); row != null; row = raw.next()) {
            if (row.isEmpty()) {
                continue;
            }
            if (++rowCount > limits.rows()) {
                throw TableRefusal.of("platform.table.file.rows", limits.rows());
            }
            read(row, header);
        }
        if (rowCount == 0) {
            throw TableRefusal.of("platform.table.file.noRows");
        }
        return header;
    }

    /**
     * The first row that names all columns that are needed: a title and who made the file may stand
     * above it, as notes may that begin with #. When there is none among the first rows, the one
     * that names most of them, about which the faults are then told.
     */
    private RawRow headerRow(RawRows raw) throws TableRefusal {
        RawRow best = null;
        try {
            int looked = 0;
            for (var row = raw.next(); row != null; row = raw.next()) {
                if (row.isEmpty() || row.cell(0).typed().startsWith("#")) {
                    continue;
                }
                if (Header.namesAllNeeded(schema, row)) {
                    return row;
                }
                if (best == null || Header.named(schema, row) > Header.named(schema, best)) {
                    best = row;
                }
                if (++looked == HEADER_WITHIN) {
                    break;
                }
            }
        } catch (TableRefusal refusal) {
            if (best == null) {
                throw refusal;
            }
        }
        if (best == null) {
            throw TableRefusal.of("platform.table.file.empty");
        }
        return best;
    }

    private void read(RawRow row, Header header) {
        if (rowCount == 1 && isExample(row, header)) {
            errors.add(ImportError.ofRow(row.number(), Message.of("platform.table.row.example")));
            return;
        }
        boolean right = true;
        if (header.hasCellWithoutHeader(row)) {
            errors.add(
                    ImportError.ofRow(row.number(), Message.of("platform.table.row.extraCells")));
            right = false;
        }
        var values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            var cell = header.cell(row, i);
            var message = parse(columns.get(i), cell, values, i);
            if (message != null) {
                errors.add(error(row, header, i, message));
                right = false;
            }
        }
        if (right) {
            take(row, header, new RowValues(columns, values));
        }
    }

    /** Puts the value in its place; what is wrong is given back. */
    private static @Nullable Message parse(
            Column<?> column, Cell cell, @Nullable Object[] values, int index) {
        if (cell instanceof Cell.Broken) {
            return Message.of("platform.table.cell.broken");
        }
        if (cell.isEmpty()) {
            return column.isRequired() ? Message.of("platform.table.cell.required") : null;
        }
        return switch (column.type().parse(cell)) {
            case Parsed.Value<?>(var value) -> {
                values[index] = value;
                yield null;
            }
            case Parsed.Fault<?>(var message) -> message;
        };
    }

    private void take(RawRow row, Header header, RowValues values) {
        int before = errors.count();
        for (var check : schema.checks()) {
            check.check(
                    values,
                    (column, message) ->
                            errors.add(error(row, header, columns.indexOf(column), message)));
        }
        int first = firstWithSameKey(row, values);
        if (first > 0) {
            errors.add(
                    ImportError.ofRow(
                            row.number(), Message.of("platform.table.row.duplicate", first)));
        }
        if (errors.count() == before) {
            rows.add(new ImportedRow<>(row.number(), schema.make(values)));
        }
    }

    /** The number of the row that took the key before this one; 0 for none. */
    private int firstWithSameKey(RawRow row, RowValues values) {
        if (schema.unique().isEmpty()) {
            return 0;
        }
        var key = new ArrayList<@Nullable Object>();
        for (var column : schema.unique()) {
            key.add(values.orNull(column));
        }
        var first =
                key.stream().allMatch(Objects::isNull) ? null : seen.putIfAbsent(key, row.number());
        return first == null ? 0 : first;
    }

    /** Whether the template's example was left in: all its examples and nothing else. */
    private boolean isExample(RawRow row, Header header) {
        int alike = 0;
        for (int i = 0; i < columns.size(); i++) {
            var cell = header.cell(row, i);
            if (!columns.get(i).isExample(cell)) {
                return false;
            }
            alike += cell.isEmpty() ? 0 : 1;
        }
        return alike >= EXAMPLE_COLUMNS;
    }

    private ImportError error(RawRow row, Header header, int column, Message message) {
        var place = header.place(column, columns.get(column).header());
        return new ImportError(row.number(), place, header.cell(row, column).typed(), message);
    }
}
