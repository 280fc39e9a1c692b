package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    private final Server server;
    private final DatabaseAccess owner;
    private final DatabaseAccess app;
    private final Optional<DatabaseAccess> superuser;

    private EmbeddedDatabase(
            FolderLock lock,
            ConnectionFile connection,
            Server server,
            DatabaseAccess owner,
            DatabaseAccess app,
            Optional<DatabaseAccess> superuser) {
        this.lock = lock;
        this.connection = connection;
        this.server = server;
        this.owner = owner;
        this.app = app;
        this.superuser = superuser;
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

    /** The same with other settings. */
    public static EmbeddedDatabase start(Path dataDirectory, DatabaseSettings settings) {
        try {
            var folder = DataFolder.at(dataDirectory);
            var connection = new ConnectionFile(folder.connection());
            var lock =
                    FolderLock.take(folder.lock())
                            .orElseThrow(
                                    () -> new DataDirectoryInUse(folder.root(), connection.read()));
            try {
                return start(folder, settings, lock, connection);
            } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.FOLDER_NOT_USABLE,
                    "The data directory " + dataDirectory + " cannot be used: " + e.getMessage(),
                    e);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.SERVER_FAILED,
                    "PostgreSQL runs but does not answer as it should: " + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.SERVER_FAILED, "The start was interrupted", e);
        }
    }

    private static EmbeddedDatabase start(
            DataFolder folder, DatabaseSettings settings, FolderLock lock, ConnectionFile file)
            throws IOException, SQLException, InterruptedException {
        file.remove();
        var home = settings.programs().orElse(folder.programs());
        var programs = Programs.in(ProgramArchive.forThisMachine().unpackInto(home));
        var log = ServerLog.in(folder.logs());
        var server = new Server(folder, programs, log, settings.durable());
        var passwords = Passwords.in(folder.passwords());
        passwords.of(Server.SUPERUSER);
        server.initialise(passwords.file(Server.SUPERUSER));
        var port = new Port(folder.port()).choose();
        server.start(port);
        var roles = new Roles(port, passwords);
        roles.prepare();
        if (settings.durable()) {
            try (var connection = roles.app().connect()) {
                Durability.require(connection);
            }
        }
        var superuser =
                settings.superuser()
                        ? Optional.of(roles.superuser())
                        : Optional.<DatabaseAccess>empty();
        var database =
                new EmbeddedDatabase(lock, file, server, roles.owner(), roles.app(), superuser);
        database.publish(Optional.empty());
        return database;
    }

    /** The role that owns the database: for migrations alone. */
    @Override
    public DatabaseAccess owner() {
        return owner;
    }

    /** The role as which the application works. */
    @Override
    public DatabaseAccess app() {
        return app;
    }

    /**
     * The superuser of the server, for tests alone.
     *
     * @throws IllegalStateException unless the settings offer it
     */
    public DatabaseAccess superuser() {
        return superuser.orElseThrow(
                () -> new IllegalStateException("The superuser is offered to tests alone"));
    }

    /** Whether the server runs; false while a killed one is being started again. */
    public boolean isHealthy() {
        return server.isRunning();
    }

    /** Makes known where a browser finds this program, for a second start and for commands. */
    public void announce(String address) {
        try {
            publish(Optional.of(address));
        } catch (IOException e) {
            LOG.warn("The address could not be written to {}", connection.path(), e);
        }
    }

    @Override
    public void close() {
        try (lock) {
            connection.remove();
            server.stop();
        } catch (IOException e) {
            LOG.warn("The database could not be closed cleanly; the next start recovers", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish(Optional<String> address) throws IOException {
        connection.write(new RunningDatabase(address, app, ProcessHandle.current().pid()));
    }
}
