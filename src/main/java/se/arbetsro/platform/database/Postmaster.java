package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The main process of a PostgreSQL server on a known cluster: the only kind of process that is ever
 * signalled here. A pid alone proves nothing, for after a restart of machine or container it may
 * belong to anybody.
 */
record Postmaster(long pid, Path cluster) {

    private static final Duration STEP = Duration.ofMillis(20);

    /** The postgres that runs on the cluster, by its pid file; empty when there is none. */
    static Optional<Postmaster> on(Path cluster) throws IOException {
        return noted(cluster).map(pid -> new Postmaster(pid, cluster)).filter(Postmaster::isAlive);
    }

    /**
     * Deletes a pid file that names a living process of somebody else, an ended one whose parent
     * has not collected it, or nothing readable: PostgreSQL would refuse to start for ever. A file
     * that names no process at all is left: from it PostgreSQL finds what a killed server left in
     * memory.
     *
     * <p>Only to be called when {@link #on} is empty.
     */
    static void forgetStranger(Path cluster) throws IOException {
        var pid = noted(cluster);
        if (pid.isEmpty() || ProcessHandle.of(pid.get()).isPresent()) {
            Files.deleteIfExists(pidFile(cluster));
        }
    }

    /** False for an ended process that nobody has collected: that one has no command line. */
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(Arrays::asList)
                .filter(this::serveThisCluster)
                .isPresent();
    }

    /** Sends a signal by its name without SIG. Nothing happens when the process has ended. */
    void signal(String name) throws IOException, InterruptedException {
        if (isAlive()) {
            Signals.send(name, pid);
        }
    }

    /** Whether the process ended within the time. */
    boolean endsWithin(Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(STEP);
        }
        return true;
    }

    private boolean serveThisCluster(List<String> arguments) {
        var folder = arguments.indexOf("-D") + 1;
        return folder > 0
                && folder < arguments.size()
                && arguments.get(folder).equals(cluster.toString())
                && runsPostgres();
    }

    private boolean runsPostgres() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static Optional<Long> noted(Path cluster) throws IOException {
        var file = pidFile(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.lines().findFirst().map(String::strip).map(Long::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
