package se.arbetsro.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.arbetsro.platform.database.DatabaseAccess;
import se.arbetsro.platform.database.DatabaseSettings;
import se.arbetsro.platform.database.Databases;
import se.arbetsro.platform.database.EmbeddedDatabase;

/**
 * One PostgreSQL server for the tests of this JVM, one database migrated once, and a clone of it
 * for each context that asks.
 */
public final class TestDatabase {

    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestDatabase() {}

    /** Makes the server when it is first asked for; the end of the JVM stops it. */
    private static final class Server {

        static final Path FOLDER =
                Path.of(
                        "target/test-data/server-"
                                + ProcessHandle.current().pid()
                                + "-"
                                + System.nanoTime());
        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(
                            FOLDER,
                            DatabaseSettings.forTests(Path.of("target/test-data/programs")));
            Flyway.configure()
                    .dataSource(
                            database.owner().url(),
                            database.owner().user(),
                            database.owner().password())
                    .defaultSchema("flyway")
                    .createSchemas(true)
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("app", database.app().user()))
                    .load()
                    .migrate();
            return database;
        }
    }

    /** All that lies on the disk of the server: what whoever steals it has. */
    public static Path files() {
        return Server.FOLDER;
    }

    /** Whoever may do everything in a database, as an attacker would wish to. */
    public static DatabaseAccess superuser(String database) {
        return Server.DATABASE.superuser().inDatabase(database);
    }

    /** A fresh copy of the migrated database. */
    public static Databases clone(String purpose) {
        EmbeddedDatabase server = Server.DATABASE;
        String name = purpose + "_" + CLONES.incrementAndGet();
        try (Connection connection = server.superuser().inDatabase("postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database "
                            + name
                            + " template arbetsro owner "
                            + server.owner().user());
            // A template does not hand on the rights to the database itself.
            statement.execute("revoke connect, temporary on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + server.app().user());
        } catch (SQLException e) {
            throw new IllegalStateException("No clone of the test database", e);
        }
        return new Clone(server.app().inDatabase(name), server.owner().inDatabase(name));
    }

    private record Clone(DatabaseAccess app, DatabaseAccess owner) implements Databases {

        @Override
        public void close() {
            // Goes with the server.
        }
    }

    /** Puts a clone in the place of the database of the program. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        Databases testDatabases() {
            return TestDatabase.clone("context");
        }

        @Bean
        static BeanPostProcessor statementCount() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") && bean instanceof DataSource source
                            ? StatementCount.counted(source)
                            : bean;
                }
            };
        }
    }
}
