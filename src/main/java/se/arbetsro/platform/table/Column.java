package se.arbetsro.platform.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arbetsro.platform.text.Language;

/**
 * One column of a table file: how it is called and what stands in it. Where its value sits in a row
 * object is not said here but in the {@link TableSchema} or {@link TableExport}. Two columns are
 * the same only when they are the same object.
 *
 * @param otherNames further headers that are understood when reading
 * @param example what might be typed, invented and never a real row; shown in the template
 */
public record Column<V>(
        Label header,
        ValueType<V> type,
        boolean isRequired,
        List<String> otherNames,
        @Nullable String example,
        @Nullable Label description) {

    /** An optional column without example. */
    public static <V> Column<V> of(String sv, String en, ValueType<V> type) {
        return new Column<>(new Label(sv, en), type, false, List.of(), null, null);
    }

    /** Every row must have a value here, and every file this column. */
    public Column<V> required() {
        return new Column<>(header, type, true, otherNames, example, description);
    }

    /** The same column read and written in another way, such as one that finds what exists. */
    public Column<V> typed(ValueType<V> other) {
        return new Column<>(header, other, isRequired, otherNames, example, description);
    }

    public Column<V> alsoCalled(String... names) {
        return new Column<>(header, type, isRequired, List.of(names), example, description);
    }

    public Column<V> example(String typed) {
        return new Column<>(header, type, isRequired, otherNames, typed, description);
    }

    public Column<V> described(String sv, String en) {
        return new Column<>(header, type, isRequired, otherNames, example, new Label(sv, en));
    }

    /** All headers under which the column is found, folded for comparison. */
    Stream<String> names() {
        return Stream.concat(Stream.of(header.sv(), header.en()), otherNames.stream())
                .map(Texts::folded)
                .distinct();
    }

    /** The example as this type of column writes it; as text where it cannot be read. */
    Cell exampleCell(Language language) {
        if (example == null) {
            return Cell.EMPTY;
        }
        return switch (type.parse(new Cell.Text(example))) {
            case Parsed.Value<V>(var value) -> type.write(value, language);
            case Parsed.Fault<V> fault -> Cell.text(example);
        };
    }

    /** Whether the cell still holds the template's example, in whatever form. */
    boolean isExample(Cell cell) {
        if (example == null || cell.isEmpty()) {
            return example == null && cell.isEmpty();
        }
        return Texts.folded(cell.typed()).equals(Texts.folded(example))
                || (type.parse(cell) instanceof Parsed.Value<V> value
                        && value.equals(type.parse(new Cell.Text(example))));
    }
}
