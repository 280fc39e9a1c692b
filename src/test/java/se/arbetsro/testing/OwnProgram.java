package se.arbetsro.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import se.arbetsro.Arbetsro;

/**
 * The whole program as an operator runs it, in a JVM of its own, with its data in a folder. It can
 * be killed.
 */
public final class OwnProgram implements AutoCloseable {

    public static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final String address;

    private OwnProgram(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it without the sample, and returns when it answers. */
    public static OwnProgram start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Process process =
                line(folder, List.of("-Darbetsro.port=" + port, "-Darbetsro.sample=false"))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("out.txt").toFile()))
                        .start();
        OwnProgram program = new OwnProgram(process, "http://127.0.0.1:" + port);
        try {
            program.awaitAnswer();
        } catch (AssertionError | InterruptedException failed) {
            program.close();
            throw failed;
        }
        return program;
    }

    public String address() {
        return address;
    }

    /** Waits until it answers, as it does some seconds after its database was killed. */
    public void awaitAnswer() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Visitor visitor = new Visitor()) {
            while (true) {
                assertThat(process.isAlive()).as("the program runs").isTrue();
                assertThat(System.nanoTime()).as("the program answers").isLessThan(end);
                try {
                    if (visitor.get(address + "/sign-in").statusCode() < 400) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Not listening yet.
                }
                Thread.sleep(100);
            }
        }
    }

    /** As when the machine loses its power. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** What a command says on the stream for results. */
    public static String command(Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Path reasons = Files.createTempFile(folder, "reasons", ".txt");
        Process process =
                line(folder, List.of(), arguments)
                        .redirectOutput(said.toFile())
                        .redirectError(reasons.toFile())
                        .start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(reasons, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }

    private static ProcessBuilder line(Path folder, List<String> settings, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        line.add("-Xmx384m");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("--enable-native-access=ALL-UNNAMED");
        line.add("-cp");
        line.add(System.getProperty("java.class.path"));
        line.addAll(settings);
        line.add(Arbetsro.class.getName());
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("ARBETSRO_DATA", folder.resolve("data").toString());
        builder.environment().put("ARBETSRO_MUNICIPALITY", "Provstad");
        builder.environment().remove("ARBETSRO_DB_URL");
        return builder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
