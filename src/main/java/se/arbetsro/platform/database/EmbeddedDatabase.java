package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.arbetsro.platform.database.DatabaseUnavailable.Reason;
import se.arbetsro.platform.database.Launch.Launched;

/**
 * A PostgreSQL server of our own in a data directory, from start to clean stop. While it is open no
 * other program can open the same folder, and a server that dies is started again on the same port.
 *
 * <p>To be closed last: after web server, jobs and connection pools.
 */
public final class EmbeddedDatabase implements Databases {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final FolderLock lock;
    private final ConnectionFile connection;
    private final Launched launched;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(FolderLock lock, ConnectionFile connection, Launched launched) {
        this.lock = lock;
        this.connection = connection;
        this.launched = launched;
    }

    /**
     * Starts the server of a running program, with its data kept between runs.
     *
     * @param dataDirectory made when it is not there
     * @throws DataDirectoryInUse when another program has the directory
     * @throws DatabaseUnavailable when it cannot be started, saying why
     */
    public static EmbeddedDatabase start(Path dataDirectory) {
        return start(dataDirectory, DatabaseSettings.standard());
    }

    /** The same with other settings, as tests and the command line need them. */
    public static EmbeddedDatabase start(Path dataDirectory, DatabaseSettings settings) {
        try {
            var database = open(DataFolder.at(dataDirectory), settings);
            if (settings.closedWithJvm()) {
                Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-close"));
            }
            return database;
        } catch (IOException e) {
            var words = "The data directory " + dataDirectory + " cannot be used: " + e;
            throw new DatabaseUnavailable(Reason.FOLDER_NOT_USABLE, words, e);
        } catch (SQLException e) {
            var words = "PostgreSQL runs but does not answer as it should: " + e.getMessage();
            throw new DatabaseUnavailable(Reason.SERVER_FAILED, words, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(Reason.SERVER_FAILED, "The start was interrupted", e);
        }
    }

    /** Whether another program has the data directory just now. */
    static boolean isInUse(Path dataDirectory) {
        try {
            var lock = FolderLock.take(DataFolder.at(dataDirectory).lock());
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException e) {
            // Whoever starts the database says what is wrong with the directory.
            return false;
        }
    }

    private static EmbeddedDatabase open(DataFolder folder, DatabaseSettings settings)
            throws IOException, SQLException, InterruptedException {
        var connection = new ConnectionFile(folder.connection());
        var lock = FolderLock.take(folder.lock());
        if (lock.isEmpty()) {
            throw new DataDirectoryInUse(folder.root(), connection.read());
        }
        var opened = false;
        try {
            connection.remove();
            var launched = new Launch(folder, settings).go();
            var database = new EmbeddedDatabase(lock.get(), connection, launched);
            database.announce(Optional.empty());
            opened = true;
            return database;
        } finally {
            if (!opened) {
                lock.get().close();
            }
        }
    }

    /** The role that owns the database: for migrations alone. */
    @Override
    public DatabaseAccess owner() {
        return launched.owner();
    }

    /** The role as which the application works. */
    @Override
    public DatabaseAccess app() {
        return launched.app();
    }

    /**
     * The superuser of the server, for tests alone.
     *
     * @throws IllegalStateException unless the settings offer it
     */
    public DatabaseAccess superuser() {
        return launched.superuser()
                .orElseThrow(
                        () -> new IllegalStateException("The superuser is offered to tests alone"));
    }

    /** Whether the server runs; false while a killed one is being started again. */
    public boolean isHealthy() {
        return !closed.get() && launched.watch().isUp();
    }

    /** Makes known where a browser finds this program, for a second start and for commands. */
    public void announce(String address) {
        announce(Optional.of(address));
    }

    /** Ends all sessions, stops the server and lets go of the folder. Later calls do nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        // An interrupt of the thread that closes must not leave the server half stopped.
        var interrupted = Thread.interrupted();
        try (lock) {
            launched.watch().close();
            launched.server().stop();
            connection.remove();
        } catch (IOException | DatabaseUnavailable e) {
            LOG.error("The database was not stopped cleanly; the next start recovers it", e);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(Optional<String> address) {
        try {
            connection.write(new RunningDatabase(address, app(), ProcessHandle.current().pid()));
        } catch (IOException e) {
            LOG.warn(
                    "Other programs cannot find this one: {} was not written",
                    connection.path(),
                    e);
        }
    }
}
