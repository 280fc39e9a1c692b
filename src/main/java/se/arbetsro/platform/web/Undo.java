package se.arbetsro.platform.web;

import java.time.Duration;
import java.util.List;

/**
 * A way to take back what was just done, offered beside the words that say it was done. It is a
 * reverse act of its own: a form that is sent to the action, audited as any other.
 *
 * @param action where the form goes
 * @param fields what it carries, such as the version that must still hold
 */
public record Undo(String action, List<Field> fields) {

    /** For how long it is offered. */
    public static final Duration OFFERED = Duration.ofSeconds(30);

    public Undo {
        fields = List.copyOf(fields);
    }

    /** A hidden field of the form; a name may come more than once. */
    public record Field(String name, String value) {}

    public static Undo by(String action) {
        return new Undo(action, List.of());
    }

    /** The same carrying one more field. */
    public Undo with(String name, Object value) {
        return new Undo(
                action,
                java.util.stream.Stream.concat(
                                fields.stream(),
                                java.util.stream.Stream.of(new Field(name, value.toString())))
                        .toList());
    }
}
