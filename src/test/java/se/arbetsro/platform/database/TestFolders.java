package se.arbetsro.platform.database;

import java.nio.file.Path;

/** Where these tests unpack PostgreSQL, once for all of them. */
final class TestFolders {

    static final Path PROGRAMS = Path.of("target/postgres").toAbsolutePath();

    private TestFolders() {}

    /** The settings of a running program; only the programs lie elsewhere. */
    static DatabaseSettings standard() {
        return DatabaseSettings.standard().withPrograms(PROGRAMS);
    }
}
