package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that died on a full disk: it waits for room. Only where a small disk can be mounted. */
@Tag("long")
@Timeout(120)
class DiskFullTests {

    private static final Duration LONGER_THAN_ALL_TRIES = Duration.ofSeconds(12);
    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir Path temporary;
    private Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=200m", "arbetsro-test", disk.toString())
                        == 0,
                "a disk can be mounted");
    }

    @AfterEach
    void away() throws Exception {
        call("umount", "-l", disk.toString());
    }

    private static int call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void it_comes_back_by_itself_soon_after_there_is_room_again() throws Exception {
        try (var database = EmbeddedDatabase.start(disk, TestFolders.standard())) {
            Path filler = disk.resolve("filler");
            fill(filler);
            Postmaster.on(disk.toRealPath().resolve("database")).orElseThrow().signal("KILL");

            Thread.sleep(LONGER_THAN_ALL_TRIES);
            assertThat(database.isHealthy()).isFalse();

            Files.delete(filler);
            long end = System.nanoTime() + SOON.toNanos();
            while (!database.isHealthy()) {
                assertThat(System.nanoTime()).as("it runs again").isLessThan(end);
                Thread.sleep(100);
            }
            try (var connection = database.app().connect()) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] some = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 10_000; i++) {
                out.write(some);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space");
        }
    }
}
