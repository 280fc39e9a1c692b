package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTests {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INVALID_PASSWORD = "28P01";

    @TempDir static Path folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder, TestFolders.standard());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "max_connections, 50",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256"
    })
    void the_server_runs_with_the_setting(String name, String value) throws SQLException {
        assertThat(Sql.text(database.app(), "show " + name)).isEqualTo(value);
    }

    @Test
    void the_server_has_no_socket_file() throws Exception {
        var socketFolder = 4;
        assertThat(Files.readAllLines(folder.resolve("database/postmaster.pid")).get(socketFolder))
                .isEmpty();
    }

    @Test
    void nobody_is_trusted_without_a_password() throws SQLException {
        var app = database.app();
        assertThatThrownBy(() -> new DatabaseAccess(app.url(), app.user(), "").connect())
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> new DatabaseAccess(app.url(), app.user(), "guess").connect())
                .hasFieldOrPropertyWithValue("SQLState", INVALID_PASSWORD);
        assertThatThrownBy(() -> new DatabaseAccess(app.url(), "postgres", "postgres").connect())
                .hasFieldOrPropertyWithValue("SQLState", INVALID_PASSWORD);
        assertThat(Files.exists(folder.resolve("database/pg_hba.conf"))).isTrue();
        assertThat(folder.resolve("database/pg_hba.conf"))
                .content()
                .doesNotContainPattern("(?m)^[^#].*\\b(trust|md5|password)\\s*$");
    }

    @Test
    void names_are_ordered_as_in_swedish() throws SQLException {
        var names =
                """
                select string_agg(name, ' ' order by name) from unnest(array[
                  'Östermalm', 'Årsta', 'Zinken', 'Älvsjö', 'aspudden', 'Oden']) name
                """;
        assertThat(Sql.text(database.app(), names))
                .isEqualTo("aspudden Oden Zinken Årsta Älvsjö Östermalm");
    }

    @Test
    void names_compare_without_regard_to_case_in_swedish_letters() throws SQLException {
        assertThat(Sql.text(database.app(), "select lower('ÅÄÖ') || upper('åäö')"))
                .isEqualTo("åäöÅÄÖ");
    }

    @Test
    void the_owner_makes_tables_and_is_no_superuser() throws SQLException {
        Sql.run(database.owner(), "create schema owned create table owned.thing (id int)");
        var owner =
                """
                select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication
                from pg_roles where rolname = current_user
                """;
        assertThat(Sql.text(database.owner(), owner)).isEqualTo("f");
        var owned = "select pg_get_userbyid(datdba) from pg_database where datname = 'arbetsro'";
        assertThat(Sql.text(database.app(), owned)).isEqualTo("arbetsro_owner");
    }

    @Test
    void the_extensions_are_there_for_both_roles() throws SQLException {
        var extensions = "select string_agg(extname, ' ' order by extname) from pg_extension";
        assertThat(Sql.text(database.owner(), extensions))
                .isEqualTo("btree_gist pg_trgm plpgsql unaccent");
        assertThat(Sql.text(database.app(), "select unaccent('Älvsjö')")).isEqualTo("Alvsjo");
        assertThat(Sql.text(database.app(), "select similarity('mål', 'mål')")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table public.mine (id int)",
                "create schema mine",
                "create temporary table mine (id int)",
                "create extension hstore",
                "create role mine",
                "create database mine",
                "select * from pg_authid",
                "select * from pg_shadow",
                "select pg_read_file('PG_VERSION')",
                "copy (select 1) to program 'true'",
                "set role arbetsro_owner",
                "set session authorization postgres",
                "alter system set fsync = off",
                "alter role arbetsro_app superuser",
                "drop schema public"
            })
    void the_app_role_may_not(String act) {
        assertThatThrownBy(() -> Sql.run(database.app(), act))
                .hasFieldOrPropertyWithValue("SQLState", INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "template1"})
    void the_app_role_reaches_no_other_database(String other) {
        assertThatThrownBy(() -> database.app().inDatabase(other).connect())
                .hasFieldOrPropertyWithValue("SQLState", INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.json",
                "passwords/postgres",
                "passwords/arbetsro_owner",
                "passwords/arbetsro_app",
                "logs/postgres.log"
            })
    void only_its_owner_may_read_the_file(String name) throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void the_superuser_is_not_offered_to_a_running_program() {
        assertThatThrownBy(database::superuser).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_password_is_not_shown_by_accident() {
        assertThat(List.of(database.app(), database.owner()).toString())
                .doesNotContain(database.app().password(), database.owner().password());
    }

    @Test
    void the_server_log_holds_no_password() throws Exception {
        assertThat(Files.readString(folder.resolve("logs/postgres.log")))
                .doesNotContain(database.app().password(), database.owner().password());
    }

    @Test
    void a_second_start_is_told_where_the_first_one_is() {
        database.announce("http://localhost:8080");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, TestFolders.standard()))
                .isInstanceOfSatisfying(
                        DataDirectoryInUse.class,
                        refusal -> {
                            assertThat(refusal.address()).contains("http://localhost:8080");
                            var running = refusal.running().orElseThrow();
                            assertThat(running.app()).isEqualTo(database.app());
                            assertThat(running.pid()).isEqualTo(ProcessHandle.current().pid());
                        })
                .hasMessageContaining("http://localhost:8080");
        assertThat(database.isHealthy()).isTrue();
    }
}
