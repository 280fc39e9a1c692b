package se.arbetsro.platform.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arbetsro.platform.text.Language;

final class ChoiceType<V> implements ValueType<V> {

    private final List<V> values;
    private final Function<V, Label> label;
    private final Map<String, V> byName = new HashMap<>();

    ChoiceType(List<V> values, Function<V, String> code, Function<V, Label> label) {
        this.values = values;
        this.label = label;
        for (V value : values) {
            put(code.apply(value), value);
            put(label.apply(value).sv(), value);
            put(label.apply(value).en(), value);
        }
    }

    private void put(String name, V value) {
        V other = byName.put(Texts.folded(name), value);
        if (other != null && !other.equals(value)) {
            throw new IllegalArgumentException("two values are called '" + name + "'");
        }
    }

    @Override
    public Parsed<V> parse(Cell cell) {
        V value = byName.get(Texts.folded(cell.typed()));
        return value == null
                ? Parsed.fault("platform.table.cell.choice", explanation())
                : Parsed.value(value);
    }

    @Override
    public Cell write(V value, Language language) {
        return Cell.text(label.apply(value).in(language));
    }

    @Override
    public Label explanation() {
        return new Label(listed(Label::sv), listed(Label::en));
    }

    private String listed(Function<Label, String> language) {
        return values.stream().map(label).map(language).collect(Collectors.joining(", "));
    }

    @Override
    public int width() {
        return 24;
    }
}
