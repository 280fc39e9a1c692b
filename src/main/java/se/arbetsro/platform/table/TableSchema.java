package se.arbetsro.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/**
 * A table that can be read from a file and written to one: its columns, where their values sit in
 * {@code T}, and how a {@code T} is made of them. Unlike a {@link TableExport} it reads as well.
 *
 * <p>Cheap to make; one that resolves references is made anew for each reading, with what the
 * reader may see.
 */
public final class TableSchema<T> {

    private final Label title;
    private final List<Field<T, ?>> fields;
    private final List<Column<?>> unique;
    private final List<RowCheck> checks;
    private final boolean ignoresOtherColumns;
    private final ColumnNames names;
    private final Function<RowValues, T> make;

    private TableSchema(Builder<T> builder, Function<RowValues, T> make) {
        this.title = builder.title;
        this.fields = List.copyOf(builder.fields);
        this.unique = List.copyOf(builder.unique);
        this.checks = List.copyOf(builder.checks);
        this.ignoresOtherColumns = builder.ignoresOtherColumns;
        this.names = ColumnNames.NONE;
        this.make = make;
    }

    private TableSchema(TableSchema<T> other, ColumnNames names) {
        this.title = other.title;
        this.fields = other.fields;
        this.unique = other.unique;
        this.checks = other.checks;
        this.ignoresOtherColumns = other.ignoresOtherColumns;
        this.names = names;
        this.make = other.make;
    }

    /** The same, in files that call the columns otherwise. */
    public TableSchema<T> calling(ColumnNames others) {
        return new TableSchema<>(this, others);
    }

    /**
     * The columns of a file, in its order, with what each is taken for.
     *
     * @return empty where the file cannot be read at all
     */
    public List<FoundHeader> headers(byte[] file) {
        return new SchemaReader<>(this, Limits.DEFAULT).headers(file);
    }

    /**
     * @param title what the rows are, such as 'Medarbetare': the name of the sheet
     */
    public static <T> Builder<T> titled(String sv, String en) {
        return new Builder<>(new Label(sv, en));
    }

    /** Reads a file of either format with the usual limits. */
    public ImportResult<T> read(InputStream file) throws IOException {
        return read(file, Limits.DEFAULT);
    }

    /**
     * Reads a file of either format, which is told by its content and not by its name.
     *
     * @throws IOException when the stream fails; whatever is wrong with the file itself is told in
     *     the result
     */
    public ImportResult<T> read(InputStream file, Limits limits) throws IOException {
        return read(file.readNBytes(limits.bytes() + 1), limits);
    }

    /** Reads a file that is in memory already, with the usual limits. */
    public ImportResult<T> read(byte[] file) {
        return read(file, Limits.DEFAULT);
    }

    private ImportResult<T> read(byte[] file, Limits limits) {
        return new SchemaReader<>(this, limits).read(file);
    }

    /** A file to fill in: headers and one example row; in XLSX a sheet explains the columns. */
    public void writeTemplate(TableFormat format, Language language, OutputStream out)
            throws IOException {
        new Template(this).write(format, language, out);
    }

    /** Writes the same columns that are read. */
    public TableExport<T> export() {
        return new TableExport<>(title, fields);
    }

    public Label title() {
        return title;
    }

    public List<? extends Column<?>> columns() {
        return fields.stream().map(Field::column).toList();
    }

    List<Column<?>> unique() {
        return unique;
    }

    List<RowCheck> checks() {
        return checks;
    }

    ColumnNames names() {
        return names;
    }

    boolean ignoresOtherColumns() {
        return ignoresOtherColumns;
    }

    T make(RowValues values) {
        return make.apply(values);
    }

    /** Gathers the columns in the order in which they are written. */
    public static final class Builder<T> {

        private final Label title;
        private final List<Field<T, ?>> fields = new ArrayList<>();
        private final List<Column<?>> unique = new ArrayList<>();
        private final List<RowCheck> checks = new ArrayList<>();
        private boolean ignoresOtherColumns;

        private Builder(Label title) {
            this.title = title;
        }

        public <V> Builder<T> column(
                Column<V> column, Function<? super T, ? extends @Nullable V> value) {
            fields.add(new Field<>(column, value));
            return this;
        }

        /** No two rows of a file may have the same values in all of these columns. */
        public Builder<T> unique(Column<?>... columns) {
            unique.addAll(List.of(columns));
            return this;
        }

        public Builder<T> check(RowCheck check) {
            checks.add(check);
            return this;
        }

        /** Columns that the schema does not know are named in the result instead of refused. */
        public Builder<T> ignoringOtherColumns() {
            ignoresOtherColumns = true;
            return this;
        }

        /**
         * @param make called for rows in which every cell and check is right
         * @throws IllegalArgumentException when two columns share a header
         */
        public TableSchema<T> build(Function<RowValues, T> make) {
            var names = new HashSet<String>();
            for (var field : fields) {
                field.column()
                        .names()
                        .filter(name -> !names.add(name))
                        .findFirst()
                        .ifPresent(name -> {
                            throw new IllegalArgumentException(
                                    "two columns are called '" + name + "'");
                        });
            }
            return new TableSchema<>(this, make);
        }
    }
}
