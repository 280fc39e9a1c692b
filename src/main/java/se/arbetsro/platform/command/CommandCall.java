package se.arbetsro.platform.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * How a command was called.
 *
 * @param words what stands after the name of the command, options left out
 * @param out for results, which a script may read
 * @param err for progress and reasons, which a person reads
 */
public record CommandCall(
        List<String> words,
        Map<String, String> options,
        Set<String> flags,
        Language language,
        Messages messages,
        PrintStream out,
        PrintStream err) {

    /** Reads the arguments after the name of the command. */
    static CommandCall read(
            Command command,
            List<String> arguments,
            Language language,
            Messages messages,
            PrintStream out,
            PrintStream err)
            throws UsageException {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
                continue;
            }
            String name = argument.substring(2);
            if (command.flags().contains(name)) {
                flags.add(name);
            } else if (command.options().contains(name) && i + 1 < arguments.size()) {
                options.put(name, arguments.get(++i));
            } else {
                throw new UsageException(
                        messages.text(language, "command.unknownOption", argument));
            }
        }
        return new CommandCall(words, options, flags, language, messages, out, err);
    }

    /** A text of the interface in the language of the caller. */
    public String t(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * @throws UsageException when it was not given
     */
    public String required(String name) throws UsageException {
        String value = options.get(name);
        if (value == null) {
            throw new UsageException(t("command.missingOption", "--" + name));
        }
        return value;
    }

    public boolean has(String flag) {
        return flags.contains(flag);
    }
}
