package se.arbetsro.platform.table;

/** What became of one cell: a value of the column's type, or a fault to tell. */
public sealed interface Parsed<V> {

    record Value<V>(V value) implements Parsed<V> {}

    record Fault<V>(Message message) implements Parsed<V> {}

    static <V> Parsed<V> value(V value) {
        return new Value<>(value);
    }

    static <V> Parsed<V> fault(String key, Object... arguments) {
        return new Fault<>(Message.of(key, arguments));
    }
}
