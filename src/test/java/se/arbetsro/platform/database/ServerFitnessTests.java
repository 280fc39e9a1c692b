package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.platform.database.DatabaseUnavailable.Reason;

/** Which servers of others the program uses, and as whom. */
class ServerFitnessTests {

    @TempDir static Path folder;

    private static EmbeddedDatabase server;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(folder, TestFolders.standard());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_role_that_owns_nothing_is_let_in() {
        ServerFitness.require(server.app());
    }

    @Test
    void the_owner_is_refused_in_words() {
        assertThatThrownBy(() -> ServerFitness.require(server.owner()))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FIT))
                .hasMessageContaining("owner or superuser");
    }

    @Test
    void a_wrong_password_and_a_server_that_is_away_are_told_without_the_password() {
        DatabaseAccess app = server.app();

        assertThatThrownBy(() ->
                        ServerFitness.require(
                                new DatabaseAccess(app.url(), app.user(), "fel-lösenord")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("does not let arbetsro_app in")
                .hasMessageNotContaining("fel-lösenord");
        assertThatThrownBy(() ->
                        ServerFitness.require(
                                new DatabaseAccess(
                                        "jdbc:postgresql://127.0.0.1:1/arbetsro", "a", "b")))
                .isInstanceOf(DatabaseUnavailable.class);
    }

    @Test
    void a_schema_of_another_version_is_told_with_what_to_do() {
        var behind =
                new IllegalStateException(
                        new FlywayValidateException(new ErrorDetails(null, "behind"), "behind"));

        assertThat(StartFailures.wordsFor(behind))
                .hasValueSatisfying(words -> assertThat(words).contains("bin/arbetsro migrate"));
        assertThat(StartFailures.wordsFor(new IllegalStateException("other"))).isEmpty();
    }
}
