package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Server processes that outlive a killed postmaster because they are busy with a long query. While
 * one lives, PostgreSQL rightly refuses to start on the same files. They are recognised by their
 * working directory, which is the cluster; where the system does not tell it (other than Linux),
 * none are found and the start has to be tried again.
 */
record Leftovers(Path cluster) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration STEP = Duration.ofMillis(20);

    /** To be called only when no postmaster runs on the cluster. */
    void stop() throws IOException, InterruptedException {
        for (var pid : find()) {
            Signals.send("QUIT", pid);
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!find().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(STEP);
        }
    }

    private List<Long> find() {
        return ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .filter(p -> p.info().command().filter(c -> c.endsWith("/postgres")).isPresent())
                .map(ProcessHandle::pid)
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(cluster);
        } catch (IOException e) {
            return false;
        }
    }
}
