package se.arbetsro.platform.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Another running program has this data directory. A server says so and ends with exit code 3; a
 * command connects to {@link #running()} instead.
 */
public final class DataDirectoryInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Path directory;
    private final transient Optional<RunningDatabase> running;

    DataDirectoryInUse(Path directory, Optional<RunningDatabase> running) {
        super(words(directory, running));
        this.directory = directory;
        this.running = running;
    }

    public Path directory() {
        return directory;
    }

    /** How to reach the database of the other program; empty while that one is still starting. */
    public Optional<RunningDatabase> running() {
        return running;
    }

    /** Where a browser finds the other program; empty when it has no web server or not yet. */
    public Optional<String> address() {
        return running.flatMap(RunningDatabase::address);
    }

    private static String words(Path directory, Optional<RunningDatabase> running) {
        var where = running.flatMap(RunningDatabase::address).map(a -> ": " + a).orElse("");
        var who = running.map(r -> " (process " + r.pid() + ")").orElse("");
        return "Arbetsro already runs on " + directory + where + who;
    }
}
