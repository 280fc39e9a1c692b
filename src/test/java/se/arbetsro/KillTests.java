package se.arbetsro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arbetsro.testing.Visitor;

/**
 * The whole program as an operator runs it, in a JVM of its own: set up by a command, killed while
 * it is being written to, and started again.
 */
@Tag("long")
class KillTests {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String OWN = "ett-eget-långt-lösenord";

    @TempDir Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void what_was_acknowledged_before_a_kill_is_there_after_a_start_by_itself() throws Exception {
        String password =
                command(
                        "user",
                        "add",
                        "--login",
                        "ada",
                        "--given-name",
                        "Ada",
                        "--family-name",
                        "Min",
                        "--role",
                        "administrator");
        int port = freePort();
        String base = "http://127.0.0.1:" + port;
        Process first = web(port);
        try (Visitor visitor = new Visitor()) {
            awaitAnswer(visitor, base, first);
            visitor.signIn(base, "ada", password);
            assertThat(
                            visitor.post(
                                            base + "/password",
                                            "/password",
                                            Map.of("present", password, "next", OWN, "again", OWN))
                                    .statusCode())
                    .isEqualTo(303);
            List<String> acknowledged = writeUntilKilled(visitor, base, first);
            assertThat(acknowledged).hasSizeGreaterThan(20);

            Process second = web(port);
            awaitAnswer(visitor, base, second);

            HttpResponse<String> list = visitor.get(base + "/words/unit-kinds");
            assertThat(list.statusCode()).as("the session outlived the program").isEqualTo(200);
            for (String key : acknowledged) {
                assertThat(list.body()).contains("/words/unit-kinds/" + key);
            }
            assertThat(command("audit", "verify", "--lang", "en"))
                    .as("through the running program")
                    .contains("whole");
        }
    }

    /** Writes one after the other, and kills the program in the middle of it. */
    private static List<String> writeUntilKilled(Visitor visitor, String base, Process program)
            throws Exception {
        List<String> acknowledged = new CopyOnWriteArrayList<>();
        AtomicBoolean killed = new AtomicBoolean();
        Visitor.Token token = visitor.token(base + "/words/unit-kinds/new");
        Thread writer =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; !killed.get(); i++) {
                                String key = "kill-" + letters(i);
                                try {
                                    HttpResponse<String> answer =
                                            visitor.post(
                                                    base + "/words/unit-kinds",
                                                    token,
                                                    Map.of(
                                                            "key",
                                                            key,
                                                            "rank",
                                                            "9",
                                                            "nameSv",
                                                            "Nivå " + key));
                                    if (answer.statusCode() == 303) {
                                        acknowledged.add(key);
                                    }
                                } catch (IOException | InterruptedException gone) {
                                    return;
                                }
                            }
                        });
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < 25) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(5);
        }
        program.destroyForcibly().waitFor();
        killed.set(true);
        writer.join();
        return acknowledged;
    }

    private static String letters(int number) {
        return number < 26
                ? String.valueOf((char) ('a' + number))
                : letters(number / 26 - 1) + (char) ('a' + number % 26);
    }

    private static void awaitAnswer(Visitor visitor, String base, Process program)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            assertThat(program.isAlive()).as("the program runs").isTrue();
            assertThat(System.nanoTime()).as("the program answers").isLessThan(end);
            try {
                if (visitor.get(base + "/sign-in").statusCode() < 400) {
                    return;
                }
            } catch (IOException notYet) {
                // Not listening yet.
            }
            Thread.sleep(100);
        }
    }

    private Process web(int port) throws IOException {
        Process process =
                program(List.of("-Darbetsro.port=" + port, "-Darbetsro.sample=false"))
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(
                                        folder.resolve("out.txt").toFile()))
                        .start();
        started.add(process);
        return process;
    }

    /** What a command says on the stream for results. */
    private String command(String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Path reasons = Files.createTempFile(folder, "reasons", ".txt");
        Process process =
                program(List.of(), arguments)
                        .redirectOutput(said.toFile())
                        .redirectError(reasons.toFile())
                        .start();
        started.add(process);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(reasons, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(said, StandardCharsets.UTF_8).strip();
    }

    private ProcessBuilder program(List<String> settings, String... arguments) {
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
