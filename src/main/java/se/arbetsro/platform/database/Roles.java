package se.arbetsro.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/**
 * The database {@code arbetsro} and its two roles. The owner makes and changes tables; the
 * application works as a role that owns nothing, may make nothing and sees what it was granted.
 */
record Roles(int port, Passwords passwords) {

    private static final String DATABASE = "arbetsro";
    private static final String OWNER = "arbetsro_owner";
    private static final String APP = "arbetsro_app";
    private static final String INVALID_PASSWORD = "28P01";

    DatabaseAccess owner() throws IOException {
        return access(DATABASE, OWNER);
    }

    DatabaseAccess app() throws IOException {
        return access(DATABASE, APP);
    }

    DatabaseAccess superuser() throws IOException {
        return access(DATABASE, Server.SUPERUSER);
    }

    /**
     * Makes what is missing. The password of the app role is set last, so that it can sign in only
     * when all is there; from then on the superuser is not used again.
     */
    void prepare() throws IOException, SQLException {
        if (isPrepared()) {
            return;
        }
        try (var server = access("postgres", Server.SUPERUSER).connect()) {
            createRole(server, OWNER);
            createRole(server, APP);
            setPassword(server, OWNER);
            if (!exists(server, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(server, "create database " + DATABASE + " owner " + OWNER);
            }
            execute(server, "revoke connect on database postgres, template1 from public");
        }
        try (var database = owner().connect()) {
            execute(database, "revoke connect, temporary on database " + DATABASE + " from public");
            execute(database, "grant connect on database " + DATABASE + " to " + APP);
            for (var extension : new String[] {"btree_gist", "pg_trgm", "unaccent"}) {
                execute(database, "create extension if not exists " + extension);
            }
        }
        try (var server = access("postgres", Server.SUPERUSER).connect()) {
            setPassword(server, APP);
        }
    }

    private boolean isPrepared() throws IOException, SQLException {
        try (var _ = app().connect()) {
            return true;
        } catch (SQLException e) {
            if (INVALID_PASSWORD.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private static void createRole(Connection server, String name) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", name)) {
            execute(
                    server,
                    "create role "
                            + name
                            + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
        }
    }

    /** The server gets only the SCRAM verifier, so that no password can end up in its log. */
    private void setPassword(Connection server, String role) throws IOException, SQLException {
        var password = passwords.of(role).toCharArray();
        server.unwrap(PGConnection.class).alterUserPassword(role, password, "scram-sha-256");
    }

    private static boolean exists(Connection server, String query, String name)
            throws SQLException {
        try (var statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseAccess access(String database, String role) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        return new DatabaseAccess(url, role, passwords.of(role));
    }
}
