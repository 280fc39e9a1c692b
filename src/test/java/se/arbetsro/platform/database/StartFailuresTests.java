package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

/** What somebody reads at the terminal when a setting stands in the way. */
class StartFailuresTests {

    @TempDir Path folder;

    @Test
    void a_port_that_is_taken_is_told_with_how_to_choose_another() {
        assertThat(StartFailures.wordsFor(new IllegalStateException(new PortInUseException(8080))))
                .hasValueSatisfying(words ->
                        assertThat(words).contains("port 8080", "ARBETSRO_PORT=8081 bin/run"));
    }

    @Test
    void a_port_that_is_none_is_told_by_the_name_of_its_setting() {
        Throwable wrong =
                catchThrowable(() ->
                        new Binder(new MapConfigurationPropertySource(Map.of("server.port", "abc")))
                                .bind("server.port", Integer.class));

        assertThat(StartFailures.wordsFor(wrong))
                .hasValueSatisfying(words -> assertThat(words).startsWith("ARBETSRO_PORT"));
        assertThat(StartFailures.wordsFor(catchThrowable(() -> new InetSocketAddress(99_999))))
                .isPresent();
        assertThat(
                        StartFailures.wordsFor(
                                new InvalidConfigurationPropertyValueException(
                                        "server.port", "abc", "no number")))
                .hasValueSatisfying(words -> assertThat(words).startsWith("ARBETSRO_PORT"));
    }

    @Test
    void an_address_of_a_database_that_is_none_is_told_with_an_example() {
        assertThatThrownBy(
                        () -> ExternalDatabase.of("postgres://db/arbetsro", new MockEnvironment()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void a_password_file_that_is_not_there_is_told_by_its_name() {
        Path none = folder.resolve("none");

        assertThatThrownBy(() ->
                        ExternalDatabase.of(
                                "jdbc:postgresql://127.0.0.1:1/arbetsro",
                                new MockEnvironment()
                                        .withProperty("arbetsro.db.user", "a")
                                        .withProperty(
                                                "arbetsro.db.password-file", none.toString())))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(none.toString());
    }

    @Test
    void a_data_directory_is_made_where_there_is_none() {
        assertThat(DataDirectory.whyUnusable(folder.resolve("a/b"))).isEmpty();
        assertThat(folder.resolve("a/b")).isEmptyDirectory();
    }

    @Test
    void a_data_directory_that_nobody_can_write_to_is_told_with_how_to_choose_another()
            throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(DataDirectory.whyUnusable(file))
                .hasValueSatisfying(words ->
                        assertThat(words).contains(file.toString(), "a file", "ARBETSRO_DATA"));
        assertThat(DataDirectory.whyUnusable(file.resolve("below")))
                .hasValueSatisfying(words -> assertThat(words).contains("ARBETSRO_DATA"));
        assertThat(DataDirectory.whyUnusable(Path.of("/proc/arbetsro")))
                .hasValueSatisfying(words -> assertThat(words).contains("/proc/arbetsro"));
    }

    @Test
    void a_taken_port_is_told_before_there_is_a_database() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("data");

            Throwable failure = startOf(data, other.getLocalPort());

            assertThat(StartFailures.wordsFor(Objects.requireNonNull(failure)))
                    .hasValueSatisfying(
                            words -> assertThat(words).contains("port " + other.getLocalPort()));
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void a_second_start_on_one_data_directory_is_told_as_such_and_not_as_a_taken_port()
            throws Exception {
        Path data = folder.resolve("data");
        DataFolder first = DataFolder.at(data);
        try (FolderLock lock = FolderLock.take(first.lock()).orElseThrow();
                ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lock).isNotNull();
            assertThat(EmbeddedDatabase.isInUse(data)).isTrue();
            assertThat(startOf(data, other.getLocalPort())).isNull();
        }
    }

    /** What stops a start as soon as its settings are read; null when nothing does. */
    private static @Nullable Throwable startOf(Path data, int port) {
        DatabaseAhead ahead = new DatabaseAhead();
        SpringApplication application = new SpringApplication();
        Throwable failure =
                catchThrowable(() ->
                        ahead.onApplicationEvent(
                                new ApplicationEnvironmentPreparedEvent(
                                        new DefaultBootstrapContext(),
                                        application,
                                        new String[0],
                                        new MockEnvironment()
                                                .withProperty("arbetsro.data", data.toString())
                                                .withProperty(
                                                        "server.port", String.valueOf(port)))));
        ahead.onApplicationEvent(
                new ApplicationFailedEvent(
                        application, new String[0], null, new IllegalStateException()));
        return failure;
    }
}
