package se.arbetsro.platform.table;

import java.util.List;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * Something to tell the person, as a key into the message bundles and its arguments; whoever shows
 * it finds the words.
 *
 * @param arguments strings, numbers, dates and {@link Label}s
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The words, with each {@link Label} among the arguments in the same language. */
    public String in(Messages messages, Language language) {
        return messages.text(
                language,
                key,
                arguments.stream().map(a -> a instanceof Label l ? l.in(language) : a).toArray());
    }
}
