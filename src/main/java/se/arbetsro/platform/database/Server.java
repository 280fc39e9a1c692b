package se.arbetsro.platform.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server of a data directory: makes its cluster once, starts it on a port, stops it.
 * Knows nothing of roles and databases, and does not watch over it.
 */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    static final String SUPERUSER = "postgres";

    /** Bytes: a segment of the log, and what recovery writes before it frees anything. */
    private static final long ROOM_TO_START = 48L << 20;

    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration ORPHAN_STOP = Duration.ofSeconds(10);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(5);

    private final DataFolder folder;
    private final Programs programs;
    private final ServerLog log;
    private final boolean durable;

    Server(DataFolder folder, Programs programs, ServerLog log, boolean durable) {
        this.folder = folder;
        this.programs = programs;
        this.log = log;
        this.durable = durable;
    }

    /**
     * Makes the cluster when there is none, with Swedish order and without trust in anybody.
     *
     * @throws DatabaseUnavailable when there is one of another major version
     */
    void initialise(Path superuserPassword) throws IOException, InterruptedException {
        if (Files.exists(folder.cluster())) {
            requireSameMajor();
            return;
        }
        deleteUnfinished();
        var unfinished = folder.newUnfinishedCluster();
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--pgdata=" + unfinished,
                                "--username=" + SUPERUSER,
                                "--pwfile=" + superuserPassword,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale-provider=icu",
                                "--icu-locale=sv-SE",
                                "--locale=" + Machine.locale(),
                                "--data-checksums"));
        if (!durable) {
            arguments.add("--no-sync");
        }
        run("initdb", arguments, "PostgreSQL could not make its files");
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts on the port and returns when the server takes connections. */
    void start(int port) throws IOException, InterruptedException {
        clearTheWay();
        run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + folder.cluster(),
                        "--log=" + log.file(),
                        "--timeout=" + RECOVERY.toSeconds(),
                        "--wait",
                        "--options=" + options(port)),
                "PostgreSQL did not start");
    }

    /** Whether a start has a chance: on a full disk PostgreSQL dies while it recovers. */
    boolean hasRoomToStart() {
        try {
            return Files.getFileStore(folder.root()).getUsableSpace() >= ROOM_TO_START;
        } catch (IOException e) {
            LOG.debug("How much room there is cannot be told", e);
            return true;
        }
    }

    boolean isRunning() {
        try {
            return running().isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends all sessions and stops cleanly; after 30 s at once, and the next start recovers. */
    void stop() throws IOException, InterruptedException {
        stop(FAST_STOP);
    }

    /** The server that runs on this folder, whoever started it. */
    Optional<Postmaster> running() throws IOException {
        return Postmaster.on(folder.cluster());
    }

    /** Stops what an earlier run left behind on this folder, and nothing else. */
    void clearTheWay() throws IOException, InterruptedException {
        stop(ORPHAN_STOP);
        Postmaster.forgetStranger(folder.cluster());
        new Leftovers(folder.cluster()).stop();
    }

    private void stop(Duration patience) throws IOException, InterruptedException {
        var found = running();
        if (found.isEmpty()) {
            return;
        }
        var postmaster = found.get();
        postmaster.signal("INT");
        if (postmaster.endsWithin(patience)) {
            return;
        }
        postmaster.signal("QUIT");
        if (!postmaster.endsWithin(IMMEDIATE_STOP)) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.SERVER_FAILED,
                    "PostgreSQL (process " + postmaster.pid() + ") does not stop");
        }
    }

    private void run(String program, List<String> arguments, String failure)
            throws IOException, InterruptedException {
        var place = log.length();
        var process =
                programs.call(program, arguments)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.file().toFile()))
                        .start();
        if (process.waitFor() != 0) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.SERVER_FAILED,
                    failure + ": " + log.failureSince(place));
        }
    }

    private void deleteUnfinished() throws IOException {
        for (var unfinished : folder.unfinishedClusters()) {
            try {
                PrivateFiles.deleteFolder(unfinished);
            } catch (IOException e) {
                // An initdb that has outlived its killed program still writes there: next time.
                LOG.debug("{} stays for now", unfinished, e);
            }
        }
    }

    private void requireSameMajor() throws IOException {
        var noted = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!noted.equals(Integer.toString(programs.major()))) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.OTHER_MAJOR,
                    "The data in "
                            + folder.root()
                            + " is of PostgreSQL "
                            + noted
                            + ", and this Arbetsro brings PostgreSQL "
                            + programs.major()
                            + ". Nothing has been changed. Start the Arbetsro that made it, or move"
                            + " its data to a server with pg_dump of version "
                            + programs.major()
                            + ".");
        }
    }

    /** On the command line, so that no configuration file can say otherwise. */
    private String options(int port) {
        var on = durable ? "on" : "off";
        var settings =
                List.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=" + on,
                        "synchronous_commit=" + on,
                        "full_page_writes=" + on,
                        // Tests keep several applications with their pools at once.
                        "max_connections=" + (durable ? 50 : 100),
                        "timezone=UTC",
                        // Without the values of the row that was refused: they may be personal.
                        "log_error_verbosity=terse");
        return settings.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    }
}
