package se.arbetsro.platform.table;

import java.util.Optional;
import java.util.function.Function;
import se.arbetsro.platform.text.Language;

record ReferenceType<V>(
        Function<String, Optional<V>> resolve, Function<V, String> write, Label explanation)
        implements ValueType<V> {

    @Override
    public Parsed<V> parse(Cell cell) {
        return resolve.apply(Texts.tidy(cell.typed()))
                .map(Parsed::value)
                .orElseGet(() -> Parsed.fault("platform.table.cell.reference", explanation));
    }

    @Override
    public Cell write(V value, Language language) {
        return Cell.text(write.apply(value));
    }

    @Override
    public int width() {
        return 24;
    }
}
