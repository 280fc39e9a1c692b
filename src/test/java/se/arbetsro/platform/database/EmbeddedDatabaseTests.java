package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @Test
    void starts_serves_both_roles_and_stops(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            try (var connection = database.owner().connect()) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThat(database.isHealthy()).isTrue();
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(database.isHealthy()).isTrue();
        }
    }
}
