package se.arbetsro.platform.database;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What may differ between the database of a running program and that of the tests.
 *
 * @param durable whether an acknowledged change survives a crash of the machine. False only for
 *     data that nobody will miss: it is several times faster
 * @param superuser whether {@link EmbeddedDatabase#superuser()} may be asked for, as tests do that
 *     clone a template database
 * @param closedWithJvm whether the end of the JVM closes the database, for programs that have
 *     nobody else to close it. Not for the application: there it must outlive the web server
 * @param programs where the PostgreSQL programs are unpacked; in the data directory when empty
 */
public record DatabaseSettings(
        boolean durable, boolean superuser, boolean closedWithJvm, Optional<Path> programs) {

    /** Nothing acknowledged is lost, no superuser, closed by whoever started it. */
    public static DatabaseSettings standard() {
        return new DatabaseSettings(true, false, false, Optional.empty());
    }

    /**
     * For tests of all that lies above the database: fast, not durable, with superuser, closed with
     * the JVM.
     *
     * @param programs a folder that test runs share, so that they unpack once
     */
    public static DatabaseSettings forTests(Path programs) {
        return new DatabaseSettings(false, true, true, Optional.of(programs));
    }

    /** The same with the programs in another folder. */
    public DatabaseSettings withPrograms(Path folder) {
        return new DatabaseSettings(durable, superuser, closedWithJvm, Optional.of(folder));
    }

    /** The same, closed by the end of the JVM: for a command line that may be interrupted. */
    public DatabaseSettings closingWithJvm() {
        return new DatabaseSettings(durable, superuser, true, programs);
    }
}
