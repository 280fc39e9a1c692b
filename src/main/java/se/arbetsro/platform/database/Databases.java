package se.arbetsro.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * The database that this run uses: the embedded server, or an external one. An external server is
 * migrated by a command of its own, so its owner is not known here.
 */
public interface Databases extends AutoCloseable {

    /** The role of the running program, which owns nothing. */
    DatabaseAccess app();

    /** The role that owns the schemas and migrates them; null on an external server. */
    @Nullable DatabaseAccess owner();

    @Override
    void close();
}
