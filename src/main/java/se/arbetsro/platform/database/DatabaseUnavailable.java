package se.arbetsro.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be started, said in words for the person at the terminal. Differs from {@link
 * DataDirectoryInUse}, where all is well but another program has the folder.
 */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What stands in the way, for a message in the language of the reader. */
    public enum Reason {
        /** The folder holds data of another major version of PostgreSQL. */
        OTHER_MAJOR,
        /** Run as root on a machine that allows no user namespaces: PostgreSQL refuses root. */
        NO_USER_NAMESPACES,
        /** There are no PostgreSQL programs for this machine, or they do not run here. */
        PROGRAMS_DO_NOT_RUN,
        /** The server did not start or did not stop; its own words are in the message. */
        SERVER_FAILED,
        /** The server runs with settings under which acknowledged changes could be lost. */
        NOT_DURABLE,
        /**
         * A server that someone else runs is not one that the program may use, or not as this role.
         */
        NOT_FIT,
        /** The data directory cannot be read or written. */
        FOLDER_NOT_USABLE
    }

    DatabaseUnavailable(Reason reason, String message) {
        this(reason, message, null);
    }

    DatabaseUnavailable(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
