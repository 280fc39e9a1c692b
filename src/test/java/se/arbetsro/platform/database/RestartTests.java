package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.platform.database.DatabaseUnavailable.Reason;

/** One data directory, closed and opened again. */
class RestartTests {

    @TempDir static Path folder;

    @Test
    void data_port_and_passwords_stay_and_a_foreign_pid_does_no_harm() throws Exception {
        DatabaseAccess app;
        DatabaseAccess owner;
        try (var first = open()) {
            app = first.app();
            owner = first.owner();
            Sql.run(owner, "create table thing as select 'kvar' as word");
            assertThat(pidFile()).exists();
        }
        assertThat(pidFile()).doesNotExist();
        assertThat(folder.resolve("connection.json")).doesNotExist();
        assertThatThrownBy(app::connect).hasMessageContaining("refused");

        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(pidFile(), stranger.pid() + "\n" + folder.resolve("database") + "\n");
            try (var second = open()) {
                assertThat(second.app()).isEqualTo(app);
                assertThat(Sql.text(second.owner(), "select word from thing")).isEqualTo("kvar");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_finished_by_the_next() throws Exception {
        try (var database = open()) {
            Sql.run(database.superuser(), "alter role arbetsro_app password null");
            Sql.run(database.superuser(), "drop extension unaccent");
        }
        try (var database = open()) {
            assertThat(Sql.text(database.app(), "select unaccent('å')")).isEqualTo("a");
        }
    }

    @Test
    void no_configuration_file_makes_a_running_program_forgetful() throws Exception {
        open().close();
        var file = folder.resolve("database/postgresql.auto.conf");
        var good = Files.readString(file);
        Files.writeString(file, good + "fsync = off\nsynchronous_commit = off\n");
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            assertThat(Sql.text(database.app(), "show fsync")).isEqualTo("on");
            assertThat(Sql.text(database.app(), "show synchronous_commit")).isEqualTo("on");
        } finally {
            Files.writeString(file, good);
        }
    }

    @Test
    void a_server_that_forgets_is_refused() throws Exception {
        try (var database = open();
                var connection = database.app().connect()) {
            assertThatThrownBy(() -> Durability.require(connection))
                    .hasMessageContaining("fsync = off")
                    .isInstanceOfSatisfying(
                            DatabaseUnavailable.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.NOT_DURABLE));
        }
    }

    @Test
    void closed_while_a_killed_server_is_started_again_nothing_is_left_running() throws Exception {
        var cluster = folder.toRealPath().resolve("database");
        for (var pause : List.of(0, 220, 260, 300)) {
            var database = open();
            Postmaster.on(cluster).orElseThrow().signal("KILL");
            Thread.sleep(pause);
            database.close();
            assertThat(Postmaster.on(cluster)).isEmpty();
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        var database = open();
        database.close();
        database.close();
        assertThat(database.isHealthy()).isFalse();
    }

    @Test
    void the_data_of_another_major_version_is_refused_and_not_touched(@TempDir Path old)
            throws Exception {
        var version = old.resolve("database/PG_VERSION");
        Files.createDirectories(old.resolve("database"));
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(old, TestFolders.standard()))
                .hasMessageContaining("PostgreSQL 17")
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_MAJOR));
        try (var files = Files.list(old.resolve("database"))) {
            assertThat(files).containsExactly(version);
        }
    }

    @Test
    void a_server_that_cannot_start_says_why_in_its_own_words_and_lets_go_of_the_folder()
            throws Exception {
        open().close();
        var configuration = folder.resolve("database/postgresql.conf");
        var good = Files.readString(configuration);
        Files.writeString(configuration, good + "\nshared_buffers = 'many'\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("shared_buffers");
        Files.writeString(configuration, good);
        open().close();
    }

    /** Not durable, for speed; what matters here is the same. */
    private EmbeddedDatabase open() {
        return EmbeddedDatabase.start(folder, DatabaseSettings.forTests(TestFolders.PROGRAMS));
    }

    private Path pidFile() {
        return folder.resolve("database/postmaster.pid");
    }
}
