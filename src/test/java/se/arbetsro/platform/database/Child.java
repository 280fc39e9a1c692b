package se.arbetsro.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of its own that uses the database, to be killed or stopped. It says each thing that it
 * knows on a line of its own; what it has said was so before it was killed.
 */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Runs {@link #main} on the folder: {@code write}, {@code wait} or {@code refused}. */
    static Child on(Path folder, String task) throws IOException {
        return called(List.of(), folder, task);
    }

    static Child called(List<String> prefix, Path folder, String task) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Xmx128m");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Child.class.getName());
        command.add(folder.toString());
        command.add(task);
        return new Child(new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
    }

    public static void main(String[] arguments) throws Exception {
        var settings = TestFolders.standard().closingWithJvm();
        try {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]), settings);
            say("ready");
            if (arguments[1].equals("write")) {
                write(database);
            }
            Thread.sleep(Duration.ofMinutes(5));
        } catch (DataDirectoryInUse e) {
            say(String.valueOf(e.getMessage()));
            System.exit(3);
        } catch (DatabaseUnavailable e) {
            say(e.reason() + " " + e.getMessage());
            System.exit(4);
        }
    }

    private static void write(EmbeddedDatabase database) throws Exception {
        Sql.run(database.owner(), "create table if not exists said (number int primary key)");
        try (var connection = database.owner().connect();
                var insert = connection.prepareStatement("insert into said values (?)")) {
            for (var number = 1; number < 1_000_000; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                say(Integer.toString(number));
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    Optional<String> nextLine() throws IOException {
        return Optional.ofNullable(said.readLine());
    }

    /** What it still had to say; to be asked for when it has ended. */
    List<String> rest() {
        return said.lines().toList();
    }

    /** SIGKILL: no chance to close anything. */
    void kill() throws IOException, InterruptedException {
        // By name: Java's own way would close the pipe with what the child had still said.
        Signals.send("KILL", process.pid());
        process.waitFor();
    }

    /** SIGTERM, as a service manager sends it. */
    void terminate() throws IOException, InterruptedException {
        Signals.send("TERM", process.pid());
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The child does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
