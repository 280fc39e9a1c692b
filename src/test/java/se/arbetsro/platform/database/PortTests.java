package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTests {

    @TempDir Path folder;

    @Test
    void stays_the_same_from_run_to_run() throws IOException {
        var port = new Port(memory());
        var first = port.choose();
        assertThat(first).isBetween(20_000, 32_000);
        assertThat(port.choose()).isEqualTo(first);
    }

    @Test
    void changes_when_somebody_else_has_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Files.writeString(memory(), Integer.toString(other.getLocalPort()));
            assertThat(new Port(memory()).choose()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void does_not_mind_a_memory_of_nonsense() throws IOException {
        Files.writeString(memory(), "elephant");
        assertThat(new Port(memory()).choose()).isPositive();
        Files.writeString(memory(), "99999");
        assertThat(new Port(memory()).choose()).isLessThan(65_536);
    }

    private Path memory() {
        return folder.resolve("port");
    }
}
