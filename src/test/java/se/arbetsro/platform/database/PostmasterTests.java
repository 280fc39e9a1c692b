package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTests {

    @TempDir Path cluster;
    private Process stranger;

    @BeforeEach
    void startSomebodyElse() throws IOException {
        stranger = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void stopSomebodyElse() {
        stranger.destroyForcibly();
    }

    @Test
    void a_living_stranger_is_no_postmaster_and_its_pid_is_forgotten() throws IOException {
        note(stranger.pid() + "\n" + cluster + "\n");
        assertThat(Postmaster.on(cluster)).isEmpty();
        Postmaster.forgetStranger(cluster);
        assertThat(pidFile()).doesNotExist();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_stranger_gets_no_signal() throws Exception {
        new Postmaster(stranger.pid(), cluster).signal("KILL");
        Thread.sleep(100);
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void a_command_line_that_only_names_the_folder_is_a_stranger() throws Exception {
        var folder = cluster.toString();
        var liar = new ProcessBuilder("sh", "-c", "sleep 60; :", "postgres", "-D", folder).start();
        try {
            note(liar.pid() + "\n");
            assertThat(Postmaster.on(cluster)).isEmpty();
        } finally {
            liar.descendants().forEach(ProcessHandle::destroyForcibly);
            liar.destroyForcibly();
        }
    }

    @Test
    void the_pid_of_an_ended_process_is_left_to_postgresql_to_judge() throws Exception {
        stranger.destroyForcibly().waitFor();
        note(stranger.pid() + "\n");
        assertThat(Postmaster.on(cluster)).isEmpty();
        Postmaster.forgetStranger(cluster);
        assertThat(pidFile()).exists();
    }

    @Test
    void a_file_that_says_nothing_readable_is_forgotten() throws IOException {
        Files.write(pidFile(), new byte[] {0, (byte) 0xff, 7});
        assertThat(Postmaster.on(cluster)).isEmpty();
        Postmaster.forgetStranger(cluster);
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void without_a_file_there_is_nothing_to_do() throws IOException {
        assertThat(Postmaster.on(cluster)).isEmpty();
        Postmaster.forgetStranger(cluster);
    }

    private void note(String text) throws IOException {
        Files.writeString(pidFile(), text);
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
