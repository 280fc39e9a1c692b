package se.arbetsro.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/**
 * Writes rows as a file, one row at a time: memory does not grow with their number. Unlike a {@link
 * TableSchema} it cannot be read back.
 */
public final class TableExport<T> {

    private final Label title;
    private final List<Field<T, ?>> fields;

    TableExport(Label title, List<Field<T, ?>> fields) {
        this.title = title;
        this.fields = List.copyOf(fields);
    }

    /** What the rows are, such as 'Aktiviteter': the name of the sheet. */
    public static <T> Builder<T> titled(String sv, String en) {
        return new Builder<>(new Label(sv, en));
    }

    public Label title() {
        return title;
    }

    /**
     * Writes all rows; the same rows, language and instant give the same bytes.
     *
     * @param asOf when the rows held; the file's own time stamp
     * @param rows read once and not closed
     * @param out not closed
     */
    public void write(
            TableFormat format, Language language, Instant asOf, Stream<T> rows, OutputStream out)
            throws IOException {
        List<String> header = headers().stream().map(name -> name.in(language)).toList();
        TableSink.Rows all =
                sink -> {
                    for (Iterator<T> left = rows.iterator(); left.hasNext(); ) {
                        sink.row(cells(left.next(), language));
                    }
                };
        switch (format) {
            case CSV -> {
                var sink = new CsvSink(out, language);
                sink.header(header);
                all.giveTo(sink);
                sink.finish();
            }
            case XLSX -> {
                try (var workbook = new XlsxWorkbook(asOf)) {
                    var widths = fields.stream().map(f -> f.column().type().width()).toList();
                    workbook.sheet(title.in(language), header, widths, all);
                    workbook.write(out);
                }
            }
        }
    }

    public List<Label> headers() {
        return fields.stream().map(f -> f.column().header()).toList();
    }

    /** A row's values as they would be typed, for showing it on a page. */
    public List<String> texts(T row, Language language) {
        return cells(row, language).stream().map(Cell::typed).toList();
    }

    private List<Cell> cells(T row, Language language) {
        var cells = new ArrayList<Cell>(fields.size());
        for (var field : fields) {
            cells.add(field.write(row, language));
        }
        return cells;
    }

    /** Gathers the columns in the order in which they are written. */
    public static final class Builder<T> {

        private final Label title;
        private final List<Field<T, ?>> fields = new ArrayList<>();

        private Builder(Label title) {
            this.title = title;
        }

        public <V> Builder<T> column(
                Column<V> column, Function<? super T, ? extends @Nullable V> value) {
            fields.add(new Field<>(column, value));
            return this;
        }

        public <V> Builder<T> column(
                String sv,
                String en,
                ValueType<V> type,
                Function<? super T, ? extends @Nullable V> value) {
            return column(Column.of(sv, en, type), value);
        }

        public TableExport<T> build() {
            return new TableExport<>(title, fields);
        }
    }
}
