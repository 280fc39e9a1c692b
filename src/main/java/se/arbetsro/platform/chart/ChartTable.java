package se.arbetsro.platform.chart;

import java.util.List;

/**
 * The figures of a chart as text, with header cells along both sides.
 *
 * @param caption what the table shows
 * @param corner header of the column of row headers
 * @param columns headers of the other columns
 */
public record ChartTable(String caption, String corner, List<Column> columns, List<Row> rows) {

    public ChartTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.header() + ": " + row.cells().size() + " cells for " + columns.size());
            }
        }
    }

    /**
     * @param figures true for a column of numbers, set right; false for words
     */
    public record Column(String header, boolean figures) {}

    public record Row(String header, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
