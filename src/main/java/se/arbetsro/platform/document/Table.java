package se.arbetsro.platform.document;

import java.util.List;
import java.util.stream.Stream;
import se.arbetsro.platform.chart.ChartTable;

/**
 * A table whose first column holds the row headers.
 *
 * @param caption what it shows, told above it
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The figures of a chart. */
    public static Table of(ChartTable table) {
        Stream<Column> first = Stream.of(Column.words(table.corner()));
        Stream<Column> rest =
                table.columns().stream()
                        .map(column -> new Column(column.header(), column.figures(), false, 0));
        List<Row> rows =
                table.rows().stream()
                        .map(row ->
                                Row.of(
                                        Stream.concat(Stream.of(row.header()), row.cells().stream())
                                                .toArray(String[]::new)))
                        .toList();
        return new Table(table.caption(), Stream.concat(first, rest).toList(), rows);
    }

    /**
     * @param figures true for a column of numbers, set right
     * @param whole true for short values that are not to be broken, such as days
     * @param share wished share of the width in percent, 5 to 60 in steps of five; 0 leaves it to
     *     the contents
     */
    public record Column(String header, boolean figures, boolean whole, int share) {

        public Column {
            if (share % 5 != 0 || share < 0 || share > 60) {
                throw new IllegalArgumentException("share 0 to 60 in steps of 5, not " + share);
            }
        }

        public static Column words(String header) {
            return new Column(header, false, false, 0);
        }

        /** Days and the like, which stay on one line. */
        public static Column whole(String header) {
            return new Column(header, false, true, 0);
        }

        public static Column figures(String header) {
            return new Column(header, true, false, 0);
        }

        public Column share(int percent) {
            return new Column(header, figures, whole, percent);
        }
    }

    /**
     * @param cells one for each column; the first is the header of the row
     * @param sum true for a row that adds up those above it
     */
    public record Row(List<Text> cells, boolean sum) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Stream.of(cells).map(Text::of).toList(), false);
        }

        public static Row sum(String... cells) {
            return new Row(Stream.of(cells).map(Text::of).toList(), true);
        }
    }
}
