package se.arbetsro.platform.database;

import java.util.Optional;

/**
 * How another program on the machine reaches a database that runs: what stands in {@code
 * connection.json} in the data directory. Written at start, removed at stop; after a kill it stays
 * and is wrong, which is why it is only handed out by {@link DataDirectoryInUse}.
 *
 * @param address where a browser finds the program, when it has said so
 * @param app the app role; never the owner
 * @param pid the program, not its PostgreSQL
 */
public record RunningDatabase(Optional<String> address, DatabaseAccess app, long pid) {}
