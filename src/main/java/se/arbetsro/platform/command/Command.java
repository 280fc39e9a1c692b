package se.arbetsro.platform.command;

import java.util.List;
import java.util.Set;
import se.arbetsro.platform.text.Language;
import se.arbetsro.platform.text.Messages;

/**
 * One command of {@code bin/arbetsro}; modules contribute theirs. How it is called stands in the
 * message {@code command.<name>.usage}, what it does in {@code command.<name>.help}.
 */
public interface Command {

    /** The first word, such as {@code import}. */
    String name();

    /** Options that take a value, without their dashes. */
    default Set<String> options() {
        return Set.of();
    }

    /** Options that stand alone, without their dashes. */
    default Set<String> flags() {
        return Set.of();
    }

    /** Lines for the help that the program knows by itself, such as which lists there are. */
    default List<String> notes(Messages messages, Language language) {
        return List.of();
    }

    /**
     * Does it, as the operator who is the current viewer.
     *
     * @throws UsageException when it was called in a way that it cannot be
     */
    ExitCode run(CommandCall call) throws Exception;
}
