package se.arbetsro.platform.command;

import java.util.Set;

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

    /**
     * Does it, as the operator who is the current viewer.
     *
     * @throws UsageException when it was called in a way that it cannot be
     */
    ExitCode run(CommandCall call) throws Exception;
}
