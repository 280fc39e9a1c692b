package se.arbetsro.platform.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a schema stand in a file.
 *
 * @param places by column of the schema: its place in the file, from 0; -1 when the file lacks it
 * @param ignored headers that the schema does not know
 * @param ignoredPlaces where they stand
 */
record Header(int[] places, List<String> ignored, List<Integer> ignoredPlaces) {

    private static final int ABSENT = -1;

    /** Whether the row has a header for each column that a file must have. */
    static boolean namesAllNeeded(TableSchema<?> schema, RawRow row) {
        var there = columnsIn(schema, row);
        var columns = schema.columns();
        return !there.isEmpty()
                && IntStream.range(0, columns.size())
                        .allMatch(i -> !columns.get(i).isRequired() || there.contains(i));
    }

    /** How many columns of the schema the row has headers for. */
    static int named(TableSchema<?> schema, RawRow row) {
        return columnsIn(schema, row).size();
    }

    private static Set<Integer> columnsIn(TableSchema<?> schema, RawRow row) {
        var byName = byName(schema);
        var there = new HashSet<Integer>();
        row.cells()
                .forEach(cell -> {
                    var column = byName.get(folded(cell));
                    if (column != null) {
                        there.add(column);
                    }
                });
        return there;
    }

    private static Map<String, Integer> byName(TableSchema<?> schema) {
        var columns = schema.columns();
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            columns.get(i).names().forEach(name -> byName.put(name, index));
        }
        Map<String, Integer> bySwedish = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            bySwedish.put(columns.get(i).header().sv(), i);
        }
        schema.names()
                .columns()
                .forEach((header, meant) -> {
                    var column = bySwedish.get(meant);
                    if (column != null) {
                        byName.put(header, column);
                    } else if (schema.names().leavesOut(header)) {
                        byName.remove(header);
                    }
                });
        return byName;
    }

    private static String folded(Cell cell) {
        return ColumnNames.folded(cell.typed());
    }

    /** Tells every problem at once: what is missing, unknown, and there twice. */
    static Header match(TableSchema<?> schema, RawRow row, ErrorLog errors) {
        var columns = schema.columns();
        var byName = byName(schema);
        var places = new int[columns.size()];
        Arrays.fill(places, ABSENT);
        var unknown = new ArrayList<String>();
        var leftOut = new ArrayList<String>();
        var unknownPlaces = new ArrayList<Integer>();
        for (int place = 0; place < row.cells().size(); place++) {
            if (row.cell(place).isEmpty()) {
                continue;
            }
            var column = byName.get(folded(row.cell(place)));
            if (column == null) {
                var header = Texts.tidy(row.cell(place).typed());
                (schema.names().leavesOut(folded(row.cell(place))) ? leftOut : unknown).add(header);
                unknownPlaces.add(place);
            } else if (places[column] == ABSENT) {
                places[column] = place;
            } else {
                errors.add(
                        problem(
                                row,
                                Message.of(
                                        "platform.table.column.twice",
                                        columns.get(column).header())));
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] == ABSENT && columns.get(i).isRequired()) {
                errors.add(
                        problem(
                                row,
                                Message.of(
                                        "platform.table.column.missing", columns.get(i).header())));
            }
        }
        if (!unknown.isEmpty() && !schema.ignoresOtherColumns()) {
            errors.add(
                    problem(
                            row,
                            Message.of(
                                    "platform.table.column.unknown",
                                    unknown.size(),
                                    String.join(", ", unknown))));
        }
        leftOut.addAll(unknown);
        return new Header(places, leftOut, unknownPlaces);
    }

    /** What the cell of a header row is taken for. */
    static @Nullable Label meaning(TableSchema<?> schema, Cell cell) {
        var column = byName(schema).get(folded(cell));
        return column == null ? null : schema.columns().get(column).header();
    }

    private static ImportError problem(RawRow row, Message message) {
        return ImportError.ofRow(row.number(), message);
    }

    boolean has(int column) {
        return places[column] != ABSENT;
    }

    /** The cell of a column of the schema. */
    Cell cell(RawRow row, int column) {
        return has(column) ? row.cell(places[column]) : Cell.EMPTY;
    }

    /** Whether something stands in the row to the right of, or between, the headers. */
    boolean hasCellWithoutHeader(RawRow row) {
        for (int place = 0; place < row.cells().size(); place++) {
            if (!row.cell(place).isEmpty()
                    && !ignoredPlaces.contains(place)
                    && !isPlaceOfColumn(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlaceOfColumn(int place) {
        for (int known : places) {
            if (known == place) {
                return true;
            }
        }
        return false;
    }

    ImportError.Place place(int column, Label header) {
        return new ImportError.Place(has(column) ? letter(places[column]) : "", header);
    }

    /** A, B … Z, AA, AB … as spreadsheets name columns. */
    static String letter(int place) {
        var letters = new StringBuilder();
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
