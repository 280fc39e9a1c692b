package se.arbetsro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program, PostgreSQL or both are killed: all that was acknowledged. */
@Tag("long")
@Timeout(120)
class CrashTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir Path temporary;
    private Path folder;

    @BeforeEach
    void spellAsTheSystemDoes() throws Exception {
        folder = temporary.toRealPath();
    }

    @Test
    void the_program_killed_while_it_writes_loses_nothing_acknowledged() throws Exception {
        List<String> acknowledged;
        long orphan;
        try (var child = Child.on(folder, "write")) {
            acknowledged = readUntil(child, "2000");
            orphan = Postmaster.on(cluster()).orElseThrow().pid();
            child.kill();
            acknowledged.addAll(child.rest());
        }
        assertThat(ProcessHandle.of(orphan)).as("the orphan that PostgreSQL now is").isPresent();
        assertThat(folder.resolve("connection.json")).as("left by the killed one").exists();
        requireAllAfterStart(acknowledged, "program killed");
    }

    @Test
    void program_and_postgres_killed_together_lose_nothing_acknowledged() throws Exception {
        List<String> acknowledged;
        try (var child = Child.on(folder, "write")) {
            acknowledged = readUntil(child, "2000");
            var postmaster = Postmaster.on(cluster()).orElseThrow();
            child.kill();
            postmaster.signal("KILL");
            acknowledged.addAll(child.rest());
        }
        requireAllAfterStart(acknowledged, "program and postgres killed");
    }

    @Test
    void killed_in_the_middle_of_the_first_start_it_starts_the_next_time() throws Exception {
        for (var pause : List.of(600, 900, 1200, 1500)) {
            try (var child = Child.on(folder, "wait")) {
                Thread.sleep(pause);
                child.kill();
            }
        }
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            assertThat(Sql.text(database.app(), "select unaccent('ö')")).isEqualTo("o");
        }
    }

    @Test
    void postgres_killed_under_load_comes_back_on_the_same_port_with_all_acknowledged()
            throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            Sql.run(database.owner(), "create table said (number int primary key)");
            try (var load = new Load(database.owner(), 4)) {
                for (var round = 0; round < 3; round++) {
                    load.awaitMore(500);
                    Postmaster.on(cluster()).orElseThrow().signal("KILL");
                    var killed = System.nanoTime();
                    awaitUnhealthy(database);
                    awaitHealthy(database);
                    load.awaitMore(1);
                    report("postgres killed under load: next acknowledged write", killed);
                }
                load.close();
                assertThat(numbers(database)).containsAll(load.acknowledged());
            }
            assertThat(database.isHealthy()).isTrue();
        }
    }

    @Test
    void a_query_that_outlives_the_killed_postmaster_does_not_keep_it_from_starting()
            throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            var busy = Thread.ofPlatform().start(() -> countForMinutes(database.app()));
            awaitText(
                    database,
                    "select count(*) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid()");
            Postmaster.on(cluster()).orElseThrow().signal("KILL");
            var killed = System.nanoTime();
            awaitUnhealthy(database);
            awaitHealthy(database);
            report("postgres killed with a busy query: healthy", killed);
            busy.join(SOON);
            assertThat(busy.isAlive()).as("the busy query was ended").isFalse();
        }
    }

    @Test
    void a_second_program_says_where_the_first_one_is_and_ends_with_3() throws Exception {
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            database.announce("http://localhost:8080");
            for (var attempt = 0; attempt < 2; attempt++) {
                try (var child = Child.on(folder, "wait")) {
                    assertThat(child.nextLine())
                            .hasValueSatisfying(line ->
                                    assertThat(line)
                                            .endsWith(
                                                    "http://localhost:8080 (process "
                                                            + ProcessHandle.current().pid()
                                                            + ")"));
                    assertThat(child.exitCode()).isEqualTo(3);
                }
                assertThat(Sql.text(database.app(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_program_that_is_asked_to_end_stops_postgres_and_leaves_nothing_behind()
            throws Exception {
        try (var child = Child.on(folder, "wait")) {
            assertThat(child.nextLine()).contains("ready");
            var postmaster = Postmaster.on(cluster()).orElseThrow();
            var asked = System.nanoTime();
            child.terminate();
            assertThat(child.exitCode()).isEqualTo(128 + 15);
            report("SIGTERM of the program: ended", asked);
            assertThat(postmaster.isAlive()).isFalse();
            assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
            assertThat(folder.resolve("connection.json")).doesNotExist();
            assertThat(Files.readString(folder.resolve("logs/postgres.log")))
                    .contains("database system is shut down");
        }
    }

    private void requireAllAfterStart(List<String> acknowledged, String what) throws SQLException {
        var killed = System.nanoTime();
        try (var database = EmbeddedDatabase.start(folder, TestFolders.standard())) {
            report(what + ": started again", killed);
            var numbers = acknowledged.stream().map(Integer::valueOf).toList();
            assertThat(numbers(database)).containsAll(numbers);
            System.out.printf("%s: %d acknowledged, all there%n", what, numbers.size());
        }
    }

    /** The numbers that the child had said when it had said this one. */
    private static List<String> readUntil(Child child, String last) throws Exception {
        assertThat(child.nextLine()).contains("ready");
        var lines = new ArrayList<String>();
        do {
            lines.add(child.nextLine().orElseThrow());
        } while (!lines.getLast().equals(last));
        return lines;
    }

    private static List<Integer> numbers(EmbeddedDatabase database) throws SQLException {
        var numbers = new ArrayList<Integer>();
        try (var connection = database.owner().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from said")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    private static void countForMinutes(DatabaseAccess access) {
        try {
            Sql.text(
                    access,
                    "select sum(a * b) from generate_series(1::numeric, 1e5) a, generate_series(1::numeric, 1e5) b");
        } catch (SQLException expected) {
            // Its server process is ended: that is the point.
        }
    }

    private static void awaitText(EmbeddedDatabase database, String query) throws Exception {
        var end = System.nanoTime() + SOON.toNanos();
        while (!Sql.text(database.app(), query).equals("1")) {
            assertThat(System.nanoTime()).as(query).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static void awaitUnhealthy(EmbeddedDatabase database) throws Exception {
        await(database, false);
    }

    private static void awaitHealthy(EmbeddedDatabase database) throws Exception {
        await(database, true);
    }

    private static void await(EmbeddedDatabase database, boolean healthy) throws Exception {
        var end = System.nanoTime() + SOON.toNanos();
        while (database.isHealthy() != healthy) {
            assertThat(System.nanoTime()).as("healthy is to be " + healthy).isLessThan(end);
            Thread.sleep(1);
        }
    }

    private static void report(String what, long since) {
        System.out.printf("%s after %d ms%n", what, (System.nanoTime() - since) / 1_000_000);
    }

    private Path cluster() {
        return folder.resolve("database");
    }

    /**
     * Writers that go on through a failure with a new connection, and remember what was
     * acknowledged.
     */
    private static final class Load implements AutoCloseable {

        private final DatabaseAccess access;
        private final AtomicInteger next = new AtomicInteger();
        private final ConcurrentLinkedQueue<Integer> acknowledged = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final List<Thread> writers = new ArrayList<>();

        Load(DatabaseAccess access, int size) {
            this.access = access;
            for (var i = 0; i < size; i++) {
                writers.add(Thread.ofPlatform().start(this::write));
            }
        }

        private void write() {
            while (!ended.get()) {
                try (var connection = access.connect();
                        var insert = connection.prepareStatement("insert into said values (?)")) {
                    while (!ended.get()) {
                        var number = next.incrementAndGet();
                        insert.setInt(1, number);
                        insert.executeUpdate();
                        acknowledged.add(number);
                    }
                } catch (SQLException e) {
                    Thread.onSpinWait();
                }
            }
        }

        List<Integer> acknowledged() {
            return List.copyOf(acknowledged);
        }

        void awaitMore(int count) throws InterruptedException {
            var goal = acknowledged.size() + count;
            var end = System.nanoTime() + SOON.toNanos();
            while (acknowledged.size() < goal) {
                assertThat(System.nanoTime()).as("writes go on").isLessThan(end);
                Thread.sleep(1);
            }
        }

        @Override
        public void close() throws InterruptedException {
            ended.set(true);
            for (var writer : writers) {
                writer.join();
            }
        }
    }
}
