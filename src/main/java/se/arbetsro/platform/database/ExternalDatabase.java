package se.arbetsro.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A PostgreSQL server that someone else runs. */
record ExternalDatabase(DatabaseAccess app, @Nullable DatabaseAccess owner) implements Databases {

    /**
     * @throws DatabaseUnavailable when the server does not answer, or is not fit
     */
    static ExternalDatabase of(String url, Environment environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.NOT_FIT,
                    "ARBETSRO_DB_URL must begin with jdbc:postgresql:, such as"
                            + " jdbc:postgresql://db.example.se:5432/arbetsro");
        }
        DatabaseAccess access = access(url, "arbetsro.db", environment);
        ServerFitness.require(access);
        return new ExternalDatabase(access, null);
    }

    /** The role that owns the schemas, which only the command that migrates is told. */
    static DatabaseAccess owner(String url, Environment environment) {
        return access(url, "arbetsro.db.owner", environment);
    }

    private static DatabaseAccess access(String url, String prefix, Environment environment) {
        String file = environment.getProperty(prefix + ".password-file", "");
        return new DatabaseAccess(
                url,
                environment.getRequiredProperty(prefix + ".user"),
                file.isBlank()
                        ? environment.getRequiredProperty(prefix + ".password")
                        : read(Path.of(file)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    DatabaseUnavailable.Reason.NOT_FIT,
                    "The password file cannot be read: " + file,
                    e);
        }
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }
}
