package se.arbetsro.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program under measurement: a JVM of its own on this machine, told by its port. */
final class Program implements AutoCloseable {

    /** As in {@code bin/run}; the plain program gets the same. */
    static final List<String> FLAGS =
            List.of(
                    "-Xmx384m",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+UseSerialGC",
                    "-XX:TrimNativeHeapInterval=10000",
                    "--enable-native-access=ALL-UNNAMED");

    static final Path JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toAbsolutePath();
    private static final long TICKS_PER_SECOND = 100;

    private final Process process;
    private final int port;
    private final Duration started;

    private Program(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /**
     * Starts it and waits for its first page.
     *
     * @param arguments of {@code java} after the flags
     * @param first a page that answers 200 when it is ready
     */
    static Program start(
            List<String> arguments,
            Map<String, String> environment,
            int port,
            String first,
            Path log)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(FLAGS);
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("ARBETSRO_"));
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!answers(port, first)) {
            if (!process.isAlive()) {
                throw new IOException("It ended at once, see " + log);
            }
            if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(3)) {
                process.destroy();
                throw new IOException("No page within three minutes, see " + log);
            }
            Thread.sleep(5);
        }
        return new Program(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean answers(int port, String page) {
        try (Wire wire = new Wire(port)) {
            return wire.send("GET", page, "", new byte[0], false).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** From the start of the process until its first page had come. */
    Duration started() {
        return started;
    }

    /** Resident memory of the JVM alone, in MB. */
    double residentMegabytes() throws IOException {
        return status("VmRSS") / 1024.0;
    }

    /** The most it has been since {@link #forgetPeak}. */
    double peakMegabytes() throws IOException {
        return status("VmHWM") / 1024.0;
    }

    void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc/" + process.pid() + "/clear_refs"), "5");
    }

    private long status(String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith(field + ":")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("No " + field);
    }

    double cpuSeconds() throws IOException {
        return cpuSeconds(process.pid());
    }

    private static double cpuSeconds(long pid) throws IOException {
        String[] stat = stat(pid);
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) / (double) TICKS_PER_SECOND;
    }

    /** What stands after the name, which may hold anything. */
    private static String[] stat(long pid) throws IOException {
        String stat =
                Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    /** Of a PostgreSQL server and all that it has started and that still runs. */
    static double cpuSecondsOfServer(Path cluster) throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst());
        double sum = cpuSeconds(postmaster);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path one : all) {
                long pid = Long.parseLong(one.getFileName().toString());
                try {
                    if (Long.parseLong(stat(pid)[1]) == postmaster) {
                        sum += cpuSeconds(pid);
                    }
                } catch (IOException e) {
                    // It ended while we looked.
                }
            }
        }
        return sum;
    }

    /** Asks it to end and waits; it stops its database itself. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
