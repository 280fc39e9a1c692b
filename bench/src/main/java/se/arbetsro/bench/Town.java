package se.arbetsro.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * A made-up municipality, so many times the size of Stockholm (3,000 staff, 14 districts, 84 units,
 * 5,000 activities), in a data folder of its own with the product running on it. The same scale
 * gives the same rows each time; a folder that is there already is used again.
 */
final class Town implements AutoCloseable {

    static final String PASSWORD = "bench-bench-bench";

    private static final List<String> PARTS =
            List.of(
                    "10-ground",
                    "20-organisation",
                    "30-people",
                    "40-plan",
                    "50-activities",
                    "60-assessment",
                    "70-indicators",
                    "80-meetings");

    private final int scale;
    private final Path folder;
    private final Program program;

    private Town(int scale, Path folder, Program program) {
        this.scale = scale;
        this.folder = folder;
        this.program = program;
    }

    /** Builds it where it is not there and starts the product on it. */
    static Town open(int scale, Path folder, int port)
            throws IOException, SQLException, InterruptedException {
        Path built = folder.resolve("town");
        String stamp = stamp(scale);
        if (!Files.exists(built) || !Files.readString(built).equals(stamp)) {
            delete(folder);
            Files.createDirectories(folder);
            try (Program program = start(folder, port, List.of())) {
                new Town(scale, folder, program).build();
            }
            Files.writeString(built, stamp);
        }
        return new Town(scale, folder, start(folder, port, List.of()));
    }

    /**
     * Starts the product on a folder.
     *
     * @param flags more for the JVM; those of {@code BENCH_JAVA_OPTIONS} are added, for a profiler
     */
    static Program start(Path folder, int port, List<String> flags)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(flags);
        String more = System.getenv("BENCH_JAVA_OPTIONS");
        if (more != null && !more.isBlank()) {
            arguments.addAll(List.of(more.strip().split("\\s+")));
        }
        arguments.addAll(List.of("-jar", "target/app/arbetsro.jar"));
        return Program.start(
                arguments,
                Map.of(
                        "ARBETSRO_DATA", folder.toString(),
                        "ARBETSRO_PORT", Integer.toString(port),
                        "ARBETSRO_SAMPLE", "false"),
                port,
                "/sign-in",
                folder.resolve("program.log"));
    }

    private void build() throws IOException, SQLException {
        System.err.println("Building the town of " + scale + " × Stockholm …");
        String hash = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
        long begin = System.nanoTime();
        try (Connection connection = connect("arbetsro_owner");
                Statement statement = connection.createStatement()) {
            for (String part : PARTS) {
                long start = System.nanoTime();
                statement.execute(
                        read(part)
                                .replace(":scale", Integer.toString(scale))
                                .replace(":hash", String.valueOf(hash)));
                System.err.printf("  %s: %.1f s%n", part, (System.nanoTime() - start) / 1e9);
            }
            statement.execute("vacuum analyze");
        }
        System.err.printf("  all: %.1f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private static String read(String part) throws IOException {
        try (InputStream bytes = Town.class.getResourceAsStream("/town/" + part + ".sql")) {
            if (bytes == null) {
                throw new IOException("No " + part);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String stamp(int scale) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : PARTS) {
                digest.update(read(part).getBytes(StandardCharsets.UTF_8));
            }
            return scale + " " + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    int scale() {
        return scale;
    }

    Program program() {
        return program;
    }

    int port() {
        return program.port();
    }

    Path folder() {
        return folder;
    }

    Browser signedIn(String login) throws IOException {
        return Browser.signedIn(port(), login, PASSWORD);
    }

    /** So many at their own browsers, as {@code lead1}, {@code lead2} … */
    List<Browser> signedIn(String login, int clients) throws IOException {
        List<Browser> all = new ArrayList<>();
        for (int i = 1; i <= clients; i++) {
            all.add(signedIn(login + i));
        }
        return all;
    }

    /** The activities have numbers, and their ids follow from those. */
    UUID activity(long number) {
        return id("activity" + (1 + Math.floorMod(number, 5000L * scale)));
    }

    /** The id that the builder gave to what it called so. */
    static UUID id(String name) {
        try {
            String hex =
                    HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("MD5")
                                            .digest(name.getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(
                    hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() throws IOException {
        String port = Files.readString(folder.resolve("database.port")).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/arbetsro";
    }

    String passwordOf(String role) throws IOException {
        return Files.readString(folder.resolve("passwords").resolve(role)).strip();
    }

    /** A session of one of the two roles, looking as the program itself. */
    Connection connect(String role) throws IOException, SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", passwordOf(role));
        if (role.equals("arbetsro_owner")) {
            properties.setProperty("preferQueryMode", "simple");
        }
        Connection connection = DriverManager.getConnection(url(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('arbetsro.viewer', '"
                            + id("maker")
                            + "', false), set_config('arbetsro.roles', 'SYSTEM', false),"
                            + " set_config('arbetsro.today', '"
                            + LocalDate.now()
                            + "', false)");
        }
        return connection;
    }

    @Override
    public void close() {
        program.close();
    }
}
