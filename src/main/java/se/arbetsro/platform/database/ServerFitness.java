package se.arbetsro.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.arbetsro.platform.database.DatabaseUnavailable.Reason;

/**
 * Whether a server that someone else runs is one that the program may use, and whether the role is
 * no more than it should be: as owner or superuser the policies of rows and the rule that the audit
 * trail is only appended to would hold nobody.
 */
final class ServerFitness {

    private static final int VERSION = 18;

    private ServerFitness() {}

    /**
     * @throws DatabaseUnavailable when the server does not answer or is not fit, saying what to do
     */
    static void require(DatabaseAccess access) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet facts =
                        statement.executeQuery(
                                """
                                select current_setting('server_version_num')::int / 10000,
                                    (select pg_encoding_to_char(encoding) from pg_database
                                        where datname = current_database()),
                                    current_setting('fsync') = 'on'
                                        and current_setting('full_page_writes') = 'on'
                                        and current_setting('synchronous_commit') <> 'off',
                                    exists (select from pg_roles where rolname = current_user
                                        and (rolsuper or rolbypassrls)),
                                    exists (select from pg_namespace schema
                                        where nspname in ('flyway', 'platform', 'organisation')
                                            and pg_has_role(current_user, nspowner, 'usage'))
                                        or exists (select from pg_database
                                            where datname = current_database()
                                                and pg_has_role(current_user, datdba, 'usage'))
                                """)) {
            facts.next();
            check(
                    facts.getInt(1) >= VERSION,
                    "The server is PostgreSQL %d; %d or newer is needed"
                            .formatted(facts.getInt(1), VERSION));
            check("UTF8".equals(facts.getString(2)), "The database must have the encoding UTF8");
            if (!facts.getBoolean(3)) {
                throw new DatabaseUnavailable(
                        Reason.NOT_DURABLE,
                        "The server must have fsync, full_page_writes and synchronous_commit on:"
                                + " otherwise what it acknowledges could be lost");
            }
            check(
                    !facts.getBoolean(4) && !facts.getBoolean(5),
                    access.user()
                            + " is owner or superuser. The program needs a role that owns nothing:"
                            + " see ARBETSRO_DB_USER in docs/operations.md");
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    Reason.SERVER_FAILED,
                    "The database at "
                            + access.url()
                            + " does not let "
                            + access.user()
                            + " in: "
                            + e.getMessage(),
                    e);
        }
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw new DatabaseUnavailable(Reason.NOT_FIT, otherwise);
        }
    }
}
